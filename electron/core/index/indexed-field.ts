import { actorName, SYSTEM_ACTOR } from '../../../shared/actor.ts';
import type { FieldValue, ValueField } from '../../../shared/event-filter.ts';
import { foldCase } from '../../../shared/text-folding.ts';
import type { Codes } from './code-column.ts';
import { TextDictionary } from './dictionary.ts';
import type { Coded, EventIndex, TargetEntry, UserEntry } from './event-index.ts';

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

/** The filter's fields over one index, each made when it is first needed. */
export class IndexedFields {
  readonly #index: EventIndex;
  readonly #fields = new Map<ValueField, IndexedField>();

  constructor(index: EventIndex) {
    this.#index = index;
  }

  get(field: ValueField): IndexedField {
    const known = this.#fields.get(field);
    if (known !== undefined) return known;
    const made = indexField(this.#index, field);
    this.#fields.set(field, made);
    return made;
  }
}

function indexField(index: EventIndex, field: ValueField): IndexedField {
  switch (field) {
    case 'user':
      return userField(index.user);
    case 'target':
      return targetField(index.target);
    case 'targetType':
      return fieldOf(index.target, ({ type }) => type);
    case 'action':
    case 'category':
    case 'status':
      return fieldOf(index[field], (value) => value);
    case 'ip':
      return ipField(index.ip);
    default:
      return field satisfies never;
  }
}

function fieldOf<Entry>(coded: Coded<Entry>, valueOfEntry: (entry: Entry) => FieldValue): IndexedField {
  const distinct = new TextDictionary();
  const valueOfCode = Uint32Array.from(coded.dictionary.entries, (entry) =>
    distinct.code(valueOfEntry(entry)),
  );
  return {
    codes: coded.column.codes,
    values: distinct.entries,
    valueOfCode,
    matches: (wanted) => {
      const isWanted = new Uint8Array(distinct.entries.length);
      for (const value of wanted) {
        const place = distinct.find(value);
        if (place !== undefined) isWanted[place] = 1;
      }
      const matching = new Uint8Array(valueOfCode.length);
      for (let code = 0; code < matching.length; code++) matching[code] = isWanted[valueOfCode[code]!]!;
      return matching;
    },
  };
}

/** `@system` is every automated event; a name matches case-insensitively, also that of an automated event. */
function userField(coded: Coded<UserEntry>): IndexedField {
  return {
    ...fieldOf(coded, ({ key }) => key),
    matches: (values) => {
      const names = new Set(values.map(nameOf).filter((name) => name !== undefined));
      const wantsSystem = values.includes(SYSTEM_ACTOR);
      return Uint8Array.from(coded.dictionary.entries, ({ key, username, userId }) => {
        const name = username ?? userId;
        const isNamed = name !== null && names.has(foldCase(name));
        return isNamed || (wantsSystem && key === SYSTEM_ACTOR) ? 1 : 0;
      });
    },
  };
}

function nameOf(value: FieldValue): string | undefined {
  const name = value === null ? undefined : actorName(value);
  return name === undefined ? undefined : foldCase(name);
}

/** An address matches exactly, or by a beginning that ends in `.` or `:`. */
function ipField(coded: Coded<string | null>): IndexedField {
  const exactly = fieldOf(coded, (value) => value);
  return {
    ...exactly,
    matches: (values) => {
      const beginnings = values.filter((value) => value !== null && /[.:]$/.test(value)) as string[];
      const matching = exactly.matches(values);
      coded.dictionary.entries.forEach((address, code) => {
        if (beginnings.some((beginning) => address?.startsWith(beginning))) matching[code] = 1;
      });
      return matching;
    },
  };
}

/** A target matches by its type, its id, or `type:id`. */
function targetField(coded: Coded<TargetEntry>): IndexedField {
  const exactly = fieldOf(coded, targetValue);
  return {
    ...exactly,
    matches: (values) => {
      const wanted = new Set(values);
      const matching = exactly.matches(values);
      coded.dictionary.entries.forEach(({ type, id }, code) => {
        if (isWanted(wanted, type) || isWanted(wanted, id)) matching[code] = 1;
      });
      return matching;
    },
  };
}

function isWanted(wanted: ReadonlySet<FieldValue>, value: string | null): boolean {
  return value !== null && wanted.has(value);
}

function targetValue({ type, id }: TargetEntry): FieldValue {
  return type === null || id === null ? (type ?? id) : `${type}:${id}`;
}
