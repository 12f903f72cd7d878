import { actorName, SYSTEM_ACTOR } from '../../shared/actor.ts';
import type { FieldValue, ValueField, WantedValue } from '../../shared/event-filter.ts';
import { audit } from '../../shared/i18n/en/audit.ts';
import { table } from '../../shared/i18n/en/table.ts';
import { valueName } from '../../shared/query/query-values.ts';
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

/**
 * The same, so that no two values of a field are called alike: a stored text that is also what the screen calls another
 * value stands in quotes.
 */
export function distinctWords(t: Translate, field: ValueField, value: WantedValue): string {
  const words = valueWords(t, field, value);
  if (value === null || isTyped(value)) return words;
  const isItself = words === valueName(field, value);
  return isItself && looksLikeAnother(t, field, words) ? `"${words}"` : words;
}

/** The stored values that the screen calls by words of its own. */
const NAMED_VALUES: Partial<Record<ValueField, readonly string[]>> = {
  status: Object.keys(audit.status),
  category: Object.keys(audit.category),
  action: Object.keys(table.actions),
  user: [SYSTEM_ACTOR],
};

function looksLikeAnother(t: Translate, field: ValueField, text: string): boolean {
  const named: readonly FieldValue[] = [...(NAMED_VALUES[field] ?? []), null, ''];
  return named.some((value) => value !== text && valueWords(t, field, value) === text);
}
