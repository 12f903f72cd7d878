import { actorName, escapeActorName, SYSTEM_ACTOR } from '../actor.ts';
import type { FieldValue, ValueField, WantedValue } from '../event-filter.ts';
import { isSameValue, isTyped, readTypedValue } from '../typed-values.ts';
import { nameOfField } from './query-fields.ts';
import { type TermValue, writeValue } from './query-terms.ts';

/** What a value of a field is called on the screen, read back: the value so called, or undefined. */
export type ReadWords = (field: ValueField, words: string) => WantedValue | undefined;

export const NO_WORDS: ReadWords = () => undefined;

/**
 * What the value of a term means. In quotes it is taken literally; without, `none` is no value, `@system` as a user the
 * automated events, and the rest as it was typed (see `typed-values.ts`), or what the screen calls so.
 */
export function readFieldValue(
  field: ValueField,
  { text, isQuoted }: TermValue,
  readWords: ReadWords,
): WantedValue {
  if (isQuoted || !isPlain(text)) return field === 'user' ? escapeActorName(text) : text;
  if (text.toLowerCase() === 'none') return null;
  return readWords(field, text) ?? readTypedValue(field, text);
}

/** A value with the name of its field: `user:marie` as it was typed, `user:"marie"` for that name alone. */
export function writeFieldValue(field: ValueField, value: WantedValue, readWords: ReadWords): string {
  return `${nameOfField(field)}:${valueText(field, value, readWords)}`;
}

function valueText(field: ValueField, value: WantedValue, readWords: ReadWords): string {
  if (value === null) return valueName(field, value);
  const text = isTyped(value) ? value.typed : valueName(field, value);
  const plain: TermValue = { text, isQuoted: false, isClosed: true, start: 0, end: text.length };
  const isRead = isPlain(text) && isSameValue(readFieldValue(field, plain, readWords), value);
  return writeValue(text, !isRead);
}

/** What a value is called in a query. */
export function valueName(field: ValueField, value: FieldValue): string {
  if (value === null) return 'none';
  return field === 'user' ? (actorName(value) ?? SYSTEM_ACTOR) : value;
}

/** Whether a text would be read as it is without quotes; `name://…` is an address. */
function isPlain(text: string): boolean {
  return writeValue(text, text.startsWith('//')) === text;
}
