import { summaries } from '../../../shared/i18n/en/summaries.ts';
import { type FieldChange, findChanges } from '../../detail/find-changes.ts';
import { isJsonObject, type JsonValue } from '../../detail/parse-details.ts';
import { joined, type SummaryWords } from './summary-words.ts';

const VALUE_MAX_LENGTH = 120;
const LIST_MAX_LENGTH = 10;

/** Keys under which a database may hold a secret in clear. duplistatus's own `[REDACTED]` says so itself. */
const SECRET_KEY = /password|passphrase|secret|token|credential|api_?key|private_?key/i;
const REDACTED = '[REDACTED]';

/** Fields of details as `name: value`, changes as `name: old → new`: what is said where nothing better is known. */
export function fieldsInWords(words: SummaryWords, details: JsonValue): string | undefined {
  if (!isJsonObject(details)) return valueInWords(words, '', details);
  const { changes, rest } = findChanges(details);
  return joined(
    ...changes.map((change) => changeInWords(words, change)),
    ...Object.entries(rest).map(([key, value]) => fieldInWords(words, key, valueInWords(words, key, value))),
  );
}

/** The changes that details record, without what stands beside them. */
export function changesInWords(words: SummaryWords, details: JsonValue): string | undefined {
  return joined(...findChanges(details).changes.map((change) => changeInWords(words, change)));
}

function changeInWords(words: SummaryWords, change: FieldChange): string {
  const { path, isBeforeRecorded, before, after } = change;
  const key = path.at(-1) ?? '';
  const now = valueInWords(words, key, after);
  const value = isBeforeRecorded
    ? words.t('summaries.change', { before: valueInWords(words, key, before), after: now })
    : now;
  if (path.length === 0) return value;
  return fieldInWords(words, path.join('.'), value);
}

function fieldInWords({ t }: SummaryWords, key: string, value: string): string {
  const name = Object.hasOwn(summaries.fields, key)
    ? t(`summaries.fields.${key as keyof typeof summaries.fields}`)
    : key;
  return t('summaries.field', { name, value });
}

function valueInWords(words: SummaryWords, key: string, value: JsonValue | undefined): string {
  const { t } = words;
  if (value === null || value === undefined || value === '') return t('summaries.nothing');
  if (typeof value === 'boolean') return t(value ? 'summaries.yes' : 'summaries.no');
  if (SECRET_KEY.test(key) && value !== REDACTED) return t('summaries.hidden');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return value.length > VALUE_MAX_LENGTH ? `${value.slice(0, VALUE_MAX_LENGTH)}…` : value;
  if (isJsonObject(value)) return `{${(fieldsInWords(words, value) ?? '').replaceAll(' · ', ', ')}}`;
  const items = value.slice(0, LIST_MAX_LENGTH).map((item) => valueInWords(words, key, item));
  return [...items, ...(value.length > LIST_MAX_LENGTH ? ['…'] : [])].join(', ');
}
