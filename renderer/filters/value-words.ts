import { actorName, SYSTEM_ACTOR } from '../../shared/actor.ts';
import type { ValueField, WantedValue } from '../../shared/event-filter.ts';
import { isIpBeginning, isTyped } from '../../shared/typed-values.ts';
import type { Translate } from '../i18n.ts';
import { actionWords, categoryWords, statusWords } from '../table/event-words.ts';

/** What a value of a field is called: in words where the program has them, else as it is stored or was typed. */
export function valueWords(t: Translate, field: ValueField, value: WantedValue): string {
  if (isTyped(value)) return isIpBeginning(field, value.typed) ? `${value.typed}*` : value.typed;
  if (field === 'user' && !value) return t('audit.noUser');
  if (value === null) return t('audit.none');
  if (value === '') return t('audit.empty');
  switch (field) {
    case 'user':
      return value === SYSTEM_ACTOR ? t('audit.system') : (actorName(value) ?? value);
    case 'action':
      return actionWords(t, value) ?? value;
    case 'category':
      return categoryWords(t, value) ?? value;
    case 'status':
      return statusWords(t, value) ?? value;
    default:
      return value;
  }
}
