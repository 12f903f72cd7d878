import { escapeActorName, SYSTEM_ACTOR } from '../actor.ts';
import type { ValueField, WantedValue } from '../event-filter.ts';
import { isIpBeginning } from '../typed-values.ts';
import { valueCalled } from './words-of-values.ts';

/** How duplistatus stores the values of the fields that have a fixed set of them. */
const STORED_FORM = /^[a-z0-9_]+$/;
const FIXED_FIELDS: ReadonlySet<ValueField> = new Set(['status', 'category', 'action', 'targetType']);

/** Letters have a case, and characters beyond ASCII may be written in more than one way. */
const HAS_SPELLINGS = /[^\0-@[-`{-\x7f]/;

/**
 * What somebody asks for who types a text as the value of a field: the value that a screen calls so; else the text itself
 * where it can mean no other, that is of `status`, `category`, `action` and `targetType` as duplistatus stores them, and
 * whatever has no other spelling; else whatever it may mean, see `typed-values.ts`.
 *
 * @param text not empty
 */
export function readTypedValue(field: ValueField, text: string): WantedValue {
  if (field === 'user' && text === SYSTEM_ACTOR) return SYSTEM_ACTOR;
  const called = valueCalled(field, text);
  if (called !== undefined) return called;
  const isExact = FIXED_FIELDS.has(field) ? STORED_FORM.test(text) : !hasOtherMeanings(field, text);
  if (!isExact) return { typed: text };
  return field === 'user' ? escapeActorName(text) : text;
}

function hasOtherMeanings(field: ValueField, text: string): boolean {
  return HAS_SPELLINGS.test(text) || isIpBeginning(field, text);
}
