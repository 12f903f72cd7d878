import { actorName, SYSTEM_ACTOR } from '../../../shared/actor.ts';
import type { FieldValue, ValueField } from '../../../shared/event-filter.ts';
import { foldCase } from '../../../shared/text-folding.ts';
import type { Coded, EventIndex, TargetEntry, UserEntry } from './event-index.ts';

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A field of the filter, as seen by the index. */
export interface IndexedField {
  /** Per event, its code. */
  readonly codes: Codes;
  /** Per code, the value under which the field's facet counts it. */
  readonly facetValues: readonly FieldValue[];
  /** Per code, 1 where an event with it has one of the values. */
  matches(values: readonly FieldValue[]): Uint8Array;
}

/** The column and the values behind a filter field. */
export function indexedField(index: EventIndex, field: ValueField): IndexedField {
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
    case 'ip':
      return fieldOf(index[field], (value) => value);
    default:
      return field satisfies never;
  }
}

function fieldOf<Entry>(coded: Coded<Entry>, facetValueOf: (entry: Entry) => FieldValue): IndexedField {
  const facetValues = coded.dictionary.entries.map(facetValueOf);
  return {
    codes: coded.column.codes,
    facetValues,
    matches: (values) => {
      const wanted = new Set(values);
      return Uint8Array.from(facetValues, (value) => (wanted.has(value) ? 1 : 0));
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

/** A target matches by its type, its id, or `type:id`. */
function targetField(coded: Coded<TargetEntry>): IndexedField {
  return {
    ...fieldOf(coded, targetValue),
    matches: (values) => {
      const wanted = new Set(values);
      return Uint8Array.from(coded.dictionary.entries, (entry) =>
        wanted.has(targetValue(entry)) || isWanted(wanted, entry.type) || isWanted(wanted, entry.id) ? 1 : 0,
      );
    },
  };
}

function isWanted(wanted: ReadonlySet<FieldValue>, value: string | null): boolean {
  return value !== null && wanted.has(value);
}

function targetValue({ type, id }: TargetEntry): FieldValue {
  return type === null || id === null ? (type ?? id) : `${type}:${id}`;
}
