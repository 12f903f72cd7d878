import { FACET_MAX_VALUES, type Facets, type FacetValue } from '../../../shared/contract.ts';
import { type FieldValue, VALUE_FIELDS, type ValueField } from '../../../shared/event-filter.ts';
import { foldCase } from '../../../shared/text-folding.ts';
import type { Codes } from './code-column.ts';
import type { FilteredEvents } from './filter-events.ts';
import { highestFirst } from './highest-first.ts';
import type { IndexedFields } from './indexed-fields.ts';

/** The most frequent values of every field, each with the number of events that pass all other filters. */
export function countFacets(fields: IndexedFields, filtered: FilteredEvents): Facets {
  const entries = VALUE_FIELDS.map((field) => [field, countFacet(fields, filtered, field, '')] as const);
  return Object.fromEntries(entries) as Record<ValueField, FacetValue[]>;
}

/** The same for one field, of the values that contain a text (case-insensitively). */
export function countFacet(
  fields: IndexedFields,
  filtered: FilteredEvents,
  field: ValueField,
  search: string,
): FacetValue[] {
  const { values } = fields.get(field);
  const counts = countValues(fields, field, countCodes(fields, filtered, field));
  const isWanted = search === '' ? undefined : containing(values, search);
  return highestFirst(counts, FACET_MAX_VALUES, isWanted).map((place) => ({
    value: values[place] ?? null,
    count: counts[place]!,
  }));
}

function countValues(fields: IndexedFields, field: ValueField, countsByCode: Uint32Array): Uint32Array {
  const { values, valueOfCode } = fields.get(field);
  // Values are numbered as codes are, in the order of first appearance.
  if (values.length === countsByCode.length) return countsByCode;
  const counts = fields.valueCounts.zeros(field, values.length);
  for (let code = 0; code < countsByCode.length; code++) counts[valueOfCode[code]!]! += countsByCode[code]!;
  return counts;
}

function containing(values: readonly FieldValue[], search: string): (place: number) => boolean {
  const folded = foldCase(search);
  return (place) => foldCase(values[place] ?? '').includes(folded);
}

/** Per code of the field, the events that pass all filters but the field's own. */
function countCodes(fields: IndexedFields, filtered: FilteredEvents, field: ValueField): Uint32Array {
  const codesByShape = fields.shapes.codesOf(field);
  const failing = filtered.failingCodes.get(field);
  if (codesByShape === undefined && isUnfilteredBut(fields, filtered, field)) return fields.totalsOf(field);
  const counts = fields.codeCounts.zeros(field, fields.get(field).valueOfCode.length);
  if (codesByShape !== undefined) countByShape(counts, filtered, codesByShape, failing);
  else if (failing === undefined) countShown(counts, filtered, fields.get(field).codes);
  else countInRange(counts, filtered, fields.shapes.codes, fields.get(field).codes, failing);
  return counts;
}

/** Whether a field's own filter is all that there is. */
function isUnfilteredBut({ shapes }: IndexedFields, filtered: FilteredEvents, field: ValueField): boolean {
  const { failingCodes, hasSearch, inRange } = filtered;
  const isOnlyFilter = failingCodes.size === 0 || (failingCodes.size === 1 && failingCodes.has(field));
  return isOnlyFilter && !hasSearch && inRange.length === shapes.codes.length;
}

function countByShape(
  counts: Uint32Array,
  { countsByShape, shapeFailures }: FilteredEvents,
  codesByShape: Uint32Array,
  failing: Uint8Array | undefined,
): void {
  for (let shape = 0; shape < countsByShape.length; shape++) {
    const code = codesByShape[shape]!;
    const ownFailure = failing === undefined ? 0 : failing[code]!;
    if (shapeFailures[shape] === ownFailure) counts[code]! += countsByShape[shape]!;
  }
}

function countShown(counts: Uint32Array, { shown }: FilteredEvents, codes: Codes): void {
  for (let i = 0; i < shown.length; i++) counts[codes[shown[i]!]!]!++;
}

function countInRange(
  counts: Uint32Array,
  { inRange, shapeFailures, otherFailures }: FilteredEvents,
  shapes: Uint16Array,
  codes: Codes,
  failing: Uint8Array,
): void {
  for (let i = 0; i < inRange.length; i++) {
    const position = inRange[i]!;
    const code = codes[position]!;
    if (shapeFailures[shapes[position]!] === 0 && otherFailures?.[position] === failing[code])
      counts[code]!++;
  }
}
