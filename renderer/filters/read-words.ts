import type { ValueField, WantedValue } from '../../shared/event-filter.ts';
import { audit } from '../../shared/i18n/en/audit.ts';
import { table } from '../../shared/i18n/en/table.ts';
import type { ReadWords } from '../../shared/query/query-values.ts';
import { foldAccents } from '../../shared/text-folding.ts';
import type { Translate } from '../i18n.ts';
import { valueWords } from './value-words.ts';

/** The stored values that the screen calls by words of its own. */
const NAMED_VALUES = {
  status: Object.keys(audit.status),
  category: Object.keys(audit.category),
  action: Object.keys(table.actions),
} as const satisfies Partial<Record<ValueField, readonly string[]>>;

/** Reads what the screen calls a value, whatever its case and accents. What is also a stored value means that. */
export function wordsReader(t: Translate): ReadWords {
  const meanings: Partial<Record<ValueField, ReadonlyMap<string, WantedValue>>> = {
    status: readNamedValues('status'),
    category: readNamedValues('category'),
    action: readNamedValues('action'),
    user: new Map([[foldAccents(t('audit.system')), { typed: 'system' }]]),
  };
  return (field, words) => meanings[field]?.get(foldAccents(words));

  function readNamedValues(field: keyof typeof NAMED_VALUES): ReadonlyMap<string, WantedValue> {
    const values = NAMED_VALUES[field];
    return new Map([
      ...values.map((value) => [foldAccents(valueWords(t, field, value)), value] as const),
      ...values.map((value) => [foldAccents(value), value] as const),
    ]);
  }
}
