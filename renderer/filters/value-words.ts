import { actorName, SYSTEM_ACTOR } from '../../shared/actor.ts';
import type { FieldValue, ValueField } from '../../shared/event-filter.ts';
import type { Translate } from '../i18n.ts';
import { actionWords, categoryWords, statusWords } from '../table/event-words.ts';

/** What a value of a field is called: in words where the program has them, else as it is stored. */
export function valueWords(t: Translate, field: ValueField, value: FieldValue): string {
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
