import { actorName, escapeActorName, SYSTEM_ACTOR } from '../actor.ts';
import type { FieldValue, ValueField } from '../event-filter.ts';
import { nameOfField } from './query-fields.ts';
import { type TermValue, writeValue } from './query-terms.ts';

/** What the value of a term means: unquoted, `none` is no value, and `@system` as a user the automated events. */
export function readFieldValue(field: ValueField, { text, isQuoted }: TermValue): FieldValue {
  if (!isQuoted && isNone(text)) return null;
  if (field !== 'user') return text;
  return !isQuoted && text === SYSTEM_ACTOR ? SYSTEM_ACTOR : escapeActorName(text);
}

/** A value with the name of its field: `user:marie`. */
export function writeFieldValue(field: ValueField, value: FieldValue): string {
  return `${nameOfField(field)}:${valueText(field, value)}`;
}

function valueText(field: ValueField, value: FieldValue): string {
  if (value === null) return 'none';
  if (field !== 'user') return writeValue(value, isSpecial(value));
  const name = actorName(value);
  if (name === undefined) return SYSTEM_ACTOR;
  return writeValue(name, isSpecial(name) || name === SYSTEM_ACTOR);
}

/** Whether a value would be read otherwise without quotes: as no value, or `name://…` as an address. */
function isSpecial(text: string): boolean {
  return isNone(text) || text.startsWith('//');
}

function isNone(text: string): boolean {
  return text.toLowerCase() === 'none';
}
