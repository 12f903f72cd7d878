import {
  type EventFilter,
  VALUE_FIELDS,
  type ValueField,
  valueFilter,
} from '../../../shared/event-filter.ts';
import type { EventIndex } from './event-index.ts';
import type { IndexedField, IndexedFields } from './indexed-field.ts';

/**
 * How many parts of the filter each event fails. 0: shown. 1: hidden by that part alone, which is what a facet needs:
 * its counts apply all filters but its own.
 */
export interface FilterMask {
  readonly failures: Uint8Array;
  /** Per value field that is filtered, 1 for each code that fails it. */
  readonly failingCodes: ReadonlyMap<ValueField, Uint8Array>;
  readonly shownCount: number;
}

/** @param hits per event, 1 where the free text was found; undefined without a search */
export function maskEvents(
  index: EventIndex,
  fields: IndexedFields,
  filter: EventFilter,
  hits: Uint8Array | undefined,
): FilterMask {
  const failures = new Uint8Array(index.count);
  failByTime(index, filter, failures);
  if (hits !== undefined) for (let i = 0; i < hits.length; i++) failures[i]! += 1 - hits[i]!;
  const failingCodes = new Map<ValueField, Uint8Array>();
  for (const field of VALUE_FIELDS) {
    const failing = failingCodesOf(fields.get(field), filter, field);
    if (failing === undefined) continue;
    failingCodes.set(field, failing);
    const { codes } = fields.get(field);
    for (let i = 0; i < codes.length; i++) failures[i]! += failing[codes[i]!]!;
  }
  let shownCount = 0;
  for (let i = 0; i < failures.length; i++) if (failures[i] === 0) shownCount++;
  return { failures, failingCodes, shownCount };
}

function failByTime({ times }: EventIndex, { from, to }: EventFilter, failures: Uint8Array): void {
  if (from === undefined && to === undefined) return;
  const first = from ?? Number.NEGATIVE_INFINITY;
  const end = to ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < times.length; i++) {
    const isWithin = times[i]! >= first && times[i]! < end;
    if (!isWithin) failures[i]!++;
  }
}

function failingCodesOf(
  indexed: IndexedField,
  filter: EventFilter,
  field: ValueField,
): Uint8Array | undefined {
  const { include, exclude } = valueFilter(filter, field);
  if (include.length + exclude.length === 0) return undefined;
  const excluded = indexed.matches(exclude);
  if (include.length === 0) return excluded;
  return indexed.matches(include).map((isIncluded, code) => (isIncluded && !excluded[code] ? 0 : 1));
}
