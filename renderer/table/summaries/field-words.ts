import { summaries } from '../../../shared/i18n/en/summaries.ts';
import type { FieldChange } from '../../detail/find-changes.ts';
import { REDACTED } from '../../detail/redacted.ts';
import { type DetailsReader, isJsonObject, type JsonValue } from './details-reader.ts';
import { joined, type SummaryWords } from './summary-words.ts';

const VALUE_MAX_LENGTH = 120;
const LIST_MAX_LENGTH = 10;

/** Keys under which a database may hold a secret in clear. duplistatus's own `[REDACTED]` says so itself. */
const SECRET_KEY = /password|passphrase|secret|token|credential|api_?key|private_?key/i;

/** Fields of details as `name: value`, changes as `name: old → new`: what is said where nothing better is known. */
export function fieldsInWords(words: SummaryWords, details: DetailsReader): string | undefined {
  return joined(changesInWords(words, details), ...allInWords(words, details.unchangedFields()));
}

/** The changes that details record, without what stands beside them. */
export function changesInWords(
  words: SummaryWords,
  details: DetailsReader,
  isSaid: (change: FieldChange) => boolean = () => true,
): string | undefined {
  const changes = details.changes().filter(isSaid);
  return joined(...changes.map((change) => changeInWords(words, details, change)));
}

function changeInWords(words: SummaryWords, details: DetailsReader, change: FieldChange): string {
  const { path, isBeforeRecorded, before, after } = change;
  const key = path.at(-1) ?? '';
  const now = valueInWords(words, key, details.valueAt(after));
  const value = isBeforeRecorded
    ? words.t('summaries.change', {
        before: valueInWords(words, key, details.valueAt(before)),
        after: now,
      })
    : now;
  return path.length === 0 ? value : fieldInWords(words, path.join('.'), value);
}

function allInWords(
  words: SummaryWords,
  fields: readonly (readonly [key: string, value: JsonValue])[],
): readonly string[] {
  return fields.map(([key, value]) => fieldInWords(words, key, valueInWords(words, key, value)));
}

function fieldInWords({ t }: SummaryWords, key: string, value: string): string {
  const name = Object.hasOwn(summaries.fields, key)
    ? t(`summaries.fields.${key as keyof typeof summaries.fields}`)
    : key;
  return t('summaries.field', { name, value });
}

export function valueInWords(words: SummaryWords, key: string, value: JsonValue | undefined): string {
  const { t } = words;
  if (value === null || value === undefined || value === '') return t('summaries.nothing');
  if (typeof value === 'boolean') return t(value ? 'summaries.yes' : 'summaries.no');
  if (SECRET_KEY.test(key) && value !== REDACTED) return t('summaries.hidden');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return value.length > VALUE_MAX_LENGTH ? `${value.slice(0, VALUE_MAX_LENGTH)}…` : value;
  if (isJsonObject(value)) return `{${allInWords(words, Object.entries(value)).join(', ')}}`;
  const items = value.slice(0, LIST_MAX_LENGTH).map((item) => valueInWords(words, key, item));
  return [...items, ...(value.length > LIST_MAX_LENGTH ? ['…'] : [])].join(', ');
}
