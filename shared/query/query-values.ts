import { actorName, escapeActorName, SYSTEM_ACTOR } from '../actor.ts';
import type { FieldValue, ValueField, WantedValue } from '../event-filter.ts';
import { isSameValue, isTyped } from '../typed-values.ts';
import { nameOfField } from './query-fields.ts';
import { quote, readValue, type TermValue, writeValue } from './query-terms.ts';
import { readTypedValue } from './read-typed-value.ts';
import { valueCalled } from './words-of-values.ts';

/**
 * What the value of a term means. Without quotes, `none` is no value, `@system` as a user the automated events, and the rest
 * as it was typed. In quotes it is taken literally, but for words of the screen that can only be written so, since they hold
 * blanks; with one of its characters escaped it is literal in any case.
 */
export function readFieldValue(field: ValueField, { text, isQuoted, isEscaped }: TermValue): WantedValue {
  const literal = field === 'user' ? escapeActorName(text) : text;
  if (isQuoted) return (isEscaped || !/\s/.test(text) ? undefined : valueCalled(field, text)) ?? literal;
  if (!isPlain(text)) return literal;
  return text.toLowerCase() === 'none' ? null : readTypedValue(field, text);
}

/** A value with the name of its field: `user:marie` as it was typed, `user:"marie"` for that name alone. */
export function writeFieldValue(field: ValueField, value: WantedValue): string {
  return `${nameOfField(field)}:${valueText(field, value)}`;
}

/** What a value is called in a query. */
export function valueName(field: ValueField, value: FieldValue): string {
  if (value === null) return 'none';
  return field === 'user' ? (actorName(value) ?? SYSTEM_ACTOR) : value;
}

/** As plain as it can be written and still be read as the same value. */
function valueText(field: ValueField, value: WantedValue): string {
  const text = isTyped(value) ? value.typed : valueName(field, value);
  const written = [...(isPlain(text) ? [text] : []), quote(text)];
  const isRead = (one: string) => isSameValue(readFieldValue(field, readValue(one, 0)), value);
  return written.find(isRead) ?? quote(text, isTyped(value) ? 0 : 1);
}

/** Whether a text would be read as it is without quotes; `name://…` is an address. */
function isPlain(text: string): boolean {
  return writeValue(text, text.startsWith('//')) === text;
}
