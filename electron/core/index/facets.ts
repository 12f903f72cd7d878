import { FACET_MAX_VALUES, type Facets, type FacetValue } from '../../../shared/contract.ts';
import { type FieldValue, VALUE_FIELDS, type ValueField } from '../../../shared/event-filter.ts';
import { foldCase } from '../../../shared/text-folding.ts';
import type { FilterMask } from './filter-mask.ts';
import { highestFirst } from './highest-first.ts';
import type { IndexedField, IndexedFields } from './indexed-field.ts';

/** The most frequent values of every field, each with the number of events that pass all other filters. */
export function countFacets(fields: IndexedFields, mask: FilterMask): Facets {
  const entries = VALUE_FIELDS.map((field) => [field, countFacet(fields, mask, field, '')] as const);
  return Object.fromEntries(entries) as Record<ValueField, FacetValue[]>;
}

/** The same for one field, of the values that contain a text (case-insensitively). */
export function countFacet(
  fields: IndexedFields,
  mask: FilterMask,
  field: ValueField,
  search: string,
): FacetValue[] {
  const indexed = fields.get(field);
  const counts = countByValue(indexed, mask, mask.failingCodes.get(field));
  const places = Uint32Array.from(indexed.values.keys());
  const wanted = search === '' ? places : places.filter(containing(indexed.values, search));
  return highestFirst(counts, wanted, FACET_MAX_VALUES).map((place) => ({
    value: indexed.values[place] ?? null,
    count: counts[place]!,
  }));
}

function containing(values: readonly FieldValue[], search: string): (place: number) => boolean {
  const folded = foldCase(search);
  return (place) => foldCase(values[place] ?? '').includes(folded);
}

function countByValue(
  { codes, values, valueOfCode }: IndexedField,
  { failures }: FilterMask,
  failingCodes: Uint8Array | undefined,
): Uint32Array {
  const countsByCode = new Uint32Array(valueOfCode.length);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    const ownFailure = failingCodes === undefined ? 0 : failingCodes[code]!;
    if (failures[i] === ownFailure) countsByCode[code]!++;
  }
  const counts = new Uint32Array(values.length);
  for (let code = 0; code < countsByCode.length; code++) counts[valueOfCode[code]!]! += countsByCode[code]!;
  return counts;
}
