import type { FieldValue, TypedValue, ValueField, WantedValue } from '../../../shared/event-filter.ts';
import { foldValue, splitWanted, storedValue, typedMatcher } from '../../../shared/typed-values.ts';
import type { Codes } from './code-column.ts';
import { TextDictionary } from './dictionary.ts';
import { distinctTargets } from './distinct-targets.ts';
import type { CodedPair, CodedText, EventIndex, TargetEntry, UserEntry } from './event-index.ts';
import { placesOf } from './places-of.ts';

/** A field of the filter, as seen by the index. */
export interface IndexedField {
  /** Per event, its code. */
  readonly codes: Codes;
  /** The distinct values that the field's facet counts. */
  readonly values: readonly FieldValue[];
  /** Per code, which of `values` it is: two targets may look the same. */
  readonly valueOfCode: Uint32Array;
  /** Per code, 1 where an event with it has one of the given values. */
  matches(wanted: readonly WantedValue[]): Uint8Array;
}

export function indexField(index: EventIndex, field: ValueField): IndexedField {
  switch (field) {
    case 'user':
      return userField(index.user);
    case 'target':
      return targetField(index.target);
    case 'targetType':
      return targetTypeField(index.target);
    case 'action':
    case 'category':
    case 'status':
    case 'ip':
      return textField(field, index[field]);
    default:
      return field satisfies never;
  }
}

/** A field whose codes are its values. */
function textField(field: ValueField, { column, dictionary }: CodedText): IndexedField {
  const values = dictionary.entries;
  return {
    codes: column.codes,
    values,
    valueOfCode: placesOf(values.length),
    matches: matchingValues(field, dictionary),
  };
}

/** Accounts of the same name are one value. */
function userField({ column, dictionary }: CodedPair<UserEntry>): IndexedField {
  const keys = new TextDictionary();
  const valueOfCode = Uint32Array.from(dictionary.entries, ({ key }) => keys.code(key));
  const matchesKeys = matchingValues('user', keys);
  return {
    codes: column.codes,
    values: keys.entries,
    valueOfCode,
    matches: (wanted) => {
      const matching = matchesKeys(wanted);
      return Uint8Array.from(valueOfCode, (value) => matching[value]!);
    },
  };
}

/** Per value of a dictionary, 1 where it is one of those wanted. */
function matchingValues(
  field: ValueField,
  dictionary: CodedText['dictionary'],
): (wanted: readonly WantedValue[]) => Uint8Array {
  const values = dictionary.entries;
  /** Kept once it was needed: to fold texts takes ten times as long as to compare them. */
  let folded: readonly (string | null)[] | undefined;
  return (wanted) => {
    const matching = new Uint8Array(values.length);
    const { exact, typed } = splitWanted(wanted);
    for (const value of exact) mark(matching, dictionary.find(storedValue(field, value)));
    if (typed.length === 0) return matching;
    const isMeant = typedMatcher(field, typed);
    folded ??= values.map((value) => foldValue(field, value));
    folded.forEach((text, code) => {
      if (text !== null && isMeant(text)) mark(matching, code);
    });
    return matching;
  };
}

function targetTypeField({ column, dictionary }: CodedPair<TargetEntry>): IndexedField {
  const types = new TextDictionary();
  const typeOfTarget = Uint32Array.from(dictionary.entries, ({ type }) => types.code(type));
  return {
    ...textField('targetType', { column, dictionary: types }),
    /** Made anew every time: kept by nobody, since events are filtered and counted by their shapes. */
    get codes() {
      const narrowest = types.entries.length > 0xffff ? Uint32Array : Uint16Array;
      const codes = new narrowest(column.codes.length);
      for (let i = 0; i < codes.length; i++) codes[i] = typeOfTarget[column.codes[i]!]!;
      return codes;
    },
  };
}

/** A target matches by its type, its id, or `type:id`. */
function targetField({ column, dictionary }: CodedPair<TargetEntry>): IndexedField {
  const { entries } = dictionary;
  const types = new Set(entries.map(({ type }) => type));
  let folded: readonly FoldedTarget[] | undefined;

  function markExact(matching: Uint8Array, wanted: readonly FieldValue[]): void {
    for (const value of wanted) {
      if (value === null) {
        mark(matching, dictionary.find(null, null));
        continue;
      }
      for (const type of types) mark(matching, dictionary.find(type, value));
      for (const [type, id] of splitAtColons(value)) mark(matching, dictionary.find(type, id));
    }
    const wantedTypes = new Set(wanted.filter((value) => value !== null && types.has(value)));
    if (wantedTypes.size === 0) return;
    entries.forEach(({ type }, code) => {
      if (wantedTypes.has(type)) mark(matching, code);
    });
  }

  function markTyped(matching: Uint8Array, typed: readonly TypedValue[]): void {
    if (typed.length === 0) return;
    const isMeant = typedMatcher('target', typed);
    folded ??= entries.map(foldTarget);
    folded.forEach(({ type, id }, code) => {
      const texts = [type, id, type !== null && id !== null ? `${type}:${id}` : null];
      if (texts.some((text) => text !== null && isMeant(text))) mark(matching, code);
    });
  }

  return {
    codes: column.codes,
    ...distinctTargets(entries),
    matches: (wanted) => {
      const matching = new Uint8Array(entries.length);
      const { exact, typed } = splitWanted(wanted);
      markExact(matching, exact);
      markTyped(matching, typed);
      return matching;
    },
  };
}

interface FoldedTarget {
  readonly type: string | null;
  readonly id: string | null;
}

function foldTarget({ type, id }: TargetEntry): FoldedTarget {
  return { type: foldValue('targetType', type), id: foldValue('target', id) };
}

/** Every pair that `value` may be the `type:id` of. */
function splitAtColons(value: string): (readonly [type: string, id: string])[] {
  const colons = [...value.matchAll(/:/g)].map(({ index }) => index);
  return colons.map((colon) => [value.slice(0, colon), value.slice(colon + 1)]);
}

function mark(matching: Uint8Array, code: number | undefined): void {
  if (code !== undefined) matching[code] = 1;
}
