import type { FieldValue, ValueField, WantedValue } from '../../../shared/event-filter.ts';
import type { Codes } from './code-column.ts';
import { TextDictionary } from './dictionary.ts';
import { distinctTargets } from './distinct-targets.ts';
import type { CodedPair, CodedText, EventIndex, TargetEntry, UserEntry } from './event-index.ts';
import { matchingTargets } from './matching-targets.ts';
import { matchingValues } from './matching-values.ts';
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
  const valueOfCode = Uint32Array.from(dictionary.entries.map(({ key }) => keys.code(key)));
  const matchesKeys = matchingValues('user', keys);
  return {
    codes: column.codes,
    values: keys.entries,
    valueOfCode,
    matches: (wanted) => {
      const matching = matchesKeys(wanted);
      return Uint8Array.from(valueOfCode.map((value) => matching[value]!));
    },
  };
}

function targetTypeField({ column, dictionary }: CodedPair<TargetEntry>): IndexedField {
  const types = new TextDictionary();
  const typeOfTarget = Uint32Array.from(dictionary.entries.map(({ type }) => types.code(type)));
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

function targetField({ column, dictionary }: CodedPair<TargetEntry>): IndexedField {
  return {
    codes: column.codes,
    ...distinctTargets(dictionary.entries),
    matches: matchingTargets(dictionary),
  };
}
