import type { Facets, FacetValue } from '../../../shared/contract.ts';
import { type FieldValue, VALUE_FIELDS, type ValueField } from '../../../shared/event-filter.ts';
import type { EventIndex } from './event-index.ts';
import type { FilterMask } from './filter-mask.ts';
import { indexedField } from './indexed-field.ts';

/** The values of every field, each with the number of events that pass all other filters; most frequent first. */
export function countFacets(index: EventIndex, mask: FilterMask): Facets {
  const entries = VALUE_FIELDS.map((field) => [field, countFacet(index, mask, field)] as const);
  return Object.fromEntries(entries) as Record<ValueField, FacetValue[]>;
}

function countFacet(index: EventIndex, mask: FilterMask, field: ValueField): FacetValue[] {
  const { codes, facetValues } = indexedField(index, field);
  const counts = countByCode(codes, facetValues.length, mask, mask.failingCodes.get(field));
  const byValue = new Map<FieldValue, number>();
  facetValues.forEach((value, code) => {
    byValue.set(value, (byValue.get(value) ?? 0) + counts[code]!);
  });
  return [...byValue]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareValues(a.value, b.value));
}

function countByCode(
  codes: Uint8Array | Uint16Array | Uint32Array,
  codeCount: number,
  { failures }: FilterMask,
  failingCodes: Uint8Array | undefined,
): Uint32Array {
  const counts = new Uint32Array(codeCount);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    const ownFailure = failingCodes === undefined ? 0 : failingCodes[code]!;
    if (failures[i] === ownFailure) counts[code]!++;
  }
  return counts;
}

function compareValues(a: FieldValue, b: FieldValue): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
