import type { FieldValue } from '../../../shared/event-filter.ts';
import { TextDictionary } from './dictionary.ts';
import type { TargetEntry } from './event-index.ts';
import { placesOf } from './places-of.ts';

/** The distinct values of targets, and per target which of them it is. */
export interface DistinctTargets {
  readonly values: readonly FieldValue[];
  readonly valueOfCode: Uint32Array;
}

/** Targets as values: `type:id`, or whichever of the two there is. Two targets may look the same. */
export function distinctTargets(entries: readonly TargetEntry[]): DistinctTargets {
  const values = entries.map(({ type, id }) =>
    type === null || id === null ? (type ?? id) : `${type}:${id}`,
  );
  if (areDistinct(entries, values)) return { values, valueOfCode: placesOf(values.length) };
  const distinct = new TextDictionary();
  return {
    values: distinct.entries,
    valueOfCode: Uint32Array.from(values.map((value) => distinct.code(value))),
  };
}

/** Looks at the odd ones only, since there may be a million of the others, which differ: their first colon ends the type. */
function areDistinct(entries: readonly TargetEntry[], values: readonly FieldValue[]): boolean {
  const isOdd = ({ type, id }: TargetEntry) => type === null || id === null || type.includes(':');
  const odd = values.filter((_, code) => isOdd(entries[code] as TargetEntry));
  return odd.every((value) => !value?.includes(':')) && new Set(odd).size === odd.length;
}
