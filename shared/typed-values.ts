import { actorName } from './actor.ts';
import type { FieldValue, TypedValue, ValueField, WantedValue } from './event-filter.ts';
import { foldCase } from './text-folding.ts';

const IP_BEGINNING = /[.:]$/;

export function isTyped(value: WantedValue): value is TypedValue {
  return typeof value === 'object' && value !== null;
}

/** The values that are wanted exactly, and the typed ones. */
export function splitWanted(wanted: readonly WantedValue[]): {
  readonly exact: readonly FieldValue[];
  readonly typed: readonly TypedValue[];
} {
  return {
    exact: wanted.filter((value): value is FieldValue => !isTyped(value)),
    typed: wanted.filter(isTyped),
  };
}

export function isSameValue(a: WantedValue, b: WantedValue): boolean {
  return isTyped(a) && isTyped(b) ? a.typed === b.typed : a === b;
}

/** Whether a typed value is the beginning of IP addresses, as `10.0.` is of `10.0.3.7`. */
export function isIpBeginning(field: ValueField, typed: string): boolean {
  return field === 'ip' && IP_BEGINNING.test(typed);
}

/** The name of the automated events, which carry it or none. */
const SYSTEM_NAME = 'system';

/** A stored value in the form that {@link typedMatcher} takes; null for no value, which nobody types. */
export function foldValue(field: ValueField, value: FieldValue): string | null {
  if (value === null) return null;
  return foldCase(field === 'user' ? (actorName(value) ?? SYSTEM_NAME) : value);
}

/**
 * Whether a stored value, folded, is meant by one of those typed: one that differs in case only (see `foldCase`), and of IP
 * addresses each that begins with a typed one that ends in `.` or `:`. The user `system` is also the automated events.
 */
export function typedMatcher(field: ValueField, typed: readonly TypedValue[]): (folded: string) => boolean {
  const texts = typed.map((value) => foldCase(value.typed));
  const whole = new Set(texts);
  const beginnings = texts.filter((text) => isIpBeginning(field, text));
  return (folded) => whole.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning));
}

/** Whether a stored value is one of those wanted: exactly, or meant by a typed one. Made once for many values. */
export function wantedMatcher(
  field: ValueField,
  wanted: readonly WantedValue[],
): (stored: FieldValue) => boolean {
  const { exact, typed } = splitWanted(wanted);
  const values = new Set(exact.map((value) => storedValue(field, value)));
  const isTypedFor = typedMatcher(field, typed);
  return (stored) => {
    if (values.has(stored)) return true;
    const folded = typed.length === 0 ? null : foldValue(field, stored);
    return folded !== null && isTypedFor(folded);
  };
}

/** An exact value as facets list it: a user with an empty name is no user. */
export function storedValue(field: ValueField, value: FieldValue): FieldValue {
  return field === 'user' ? value || null : value;
}
