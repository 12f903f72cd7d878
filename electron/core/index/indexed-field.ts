import { actorName, shownName } from '../../../shared/actor.ts';
import type { FieldValue, ValueField } from '../../../shared/event-filter.ts';
import { foldCase } from '../../../shared/text-folding.ts';
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
  matches(wanted: readonly FieldValue[]): Uint8Array;
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
      return textField(index[field]);
    case 'ip':
      return ipField(index.ip);
    default:
      return field satisfies never;
  }
}

/** A field whose codes are its values. */
function textField({ column, dictionary }: CodedText): IndexedField {
  const values = dictionary.entries;
  return {
    codes: column.codes,
    values,
    valueOfCode: placesOf(values.length),
    matches: (wanted) => {
      const matching = new Uint8Array(values.length);
      for (const value of wanted) mark(matching, dictionary.find(value));
      return matching;
    },
  };
}

/**
 * `@system` is every automated event, no value (or an empty name) every event of no user; a name matches
 * case-insensitively, also that of an automated event.
 */
function userField({ column, dictionary }: CodedPair<UserEntry>): IndexedField {
  const keys = new TextDictionary();
  const valueOfCode = Uint32Array.from(dictionary.entries, ({ key }) => keys.code(key));
  /** Looked through for every name: a map of so many texts takes ten times as long to make as they do to be folded. */
  let foldedNames: readonly string[] | undefined;
  return {
    codes: column.codes,
    values: keys.entries,
    valueOfCode,
    matches: (wanted) => {
      const matching = new Uint8Array(valueOfCode.length);
      const { names, others } = splitActorKeys(wanted);
      if (names.size > 0) {
        foldedNames ??= dictionary.entries.map((entry) => foldCase(shownName(entry)));
        foldedNames.forEach((name, code) => {
          if (names.has(name)) mark(matching, code);
        });
      }
      if (others.size > 0)
        dictionary.entries.forEach(({ key }, code) => {
          if (others.has(key)) mark(matching, code);
        });
      return matching;
    },
  };
}

/** Those of the values that are the key of a name, as that name, case folded; and the others. */
function splitActorKeys(wanted: readonly FieldValue[]) {
  const names = new Set<string>();
  const others = new Set<FieldValue>();
  for (const value of wanted) {
    const key = value || null;
    const name = key === null ? undefined : actorName(key);
    if (name === undefined) others.add(key);
    else names.add(foldCase(name));
  }
  return { names, others };
}

/** An address matches exactly, or by a beginning that ends in `.` or `:`. */
function ipField(coded: CodedText): IndexedField {
  const exactly = textField(coded);
  return {
    ...exactly,
    matches: (wanted) => {
      const beginnings = wanted.filter((value) => value !== null && /[.:]$/.test(value)) as string[];
      const matching = exactly.matches(wanted);
      if (beginnings.length > 0)
        exactly.values.forEach((address, code) => {
          if (beginnings.some((beginning) => address?.startsWith(beginning))) mark(matching, code);
        });
      return matching;
    },
  };
}

function targetTypeField({ column, dictionary }: CodedPair<TargetEntry>): IndexedField {
  const types = new TextDictionary();
  const typeOfTarget = Uint32Array.from(dictionary.entries, ({ type }) => types.code(type));
  return {
    ...textField({ column, dictionary: types }),
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
  return {
    codes: column.codes,
    ...distinctTargets(entries),
    matches: (wanted) => {
      const matching = new Uint8Array(entries.length);
      for (const value of wanted) {
        if (value === null) {
          mark(matching, dictionary.find(null, null));
          continue;
        }
        for (const type of types) mark(matching, dictionary.find(type, value));
        for (const [type, id] of splitAtColons(value)) mark(matching, dictionary.find(type, id));
      }
      const wantedTypes = new Set(wanted.filter((value) => value !== null && types.has(value)));
      if (wantedTypes.size > 0)
        entries.forEach(({ type }, code) => {
          if (wantedTypes.has(type)) mark(matching, code);
        });
      return matching;
    },
  };
}

/** Every pair that `value` may be the `type:id` of. */
function splitAtColons(value: string): (readonly [type: string, id: string])[] {
  const colons = [...value.matchAll(/:/g)].map(({ index }) => index);
  return colons.map((colon) => [value.slice(0, colon), value.slice(colon + 1)]);
}

function mark(matching: Uint8Array, code: number | undefined): void {
  if (code !== undefined) matching[code] = 1;
}
