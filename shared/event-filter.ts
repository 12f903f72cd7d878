import { z } from 'zod';

/** Fields that filter by a set of values. */
export const VALUE_FIELDS = ['user', 'action', 'category', 'status', 'targetType', 'target', 'ip'] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** A value of a field; null is "no value" (NULL in the database). Users are actor keys, see `actor.ts`. */
export const fieldValueSchema = z.string().max(100_000).nullable();
export type FieldValue = z.infer<typeof fieldValueSchema>;

const typedValueSchema = z.strictObject({ typed: z.string().min(1).max(100_000) }).readonly();

/** A value as it was typed by somebody who may not know how it is stored. What it matches: see `typed-values.ts`. */
export type TypedValue = z.infer<typeof typedValueSchema>;

/** What a field is filtered by: a value exactly as the log holds it, or a typed one. */
export type WantedValue = FieldValue | TypedValue;

const wantedValuesSchema = z
  .array(z.union([fieldValueSchema, typedValueSchema]))
  .max(10_000)
  .readonly();

const valueFilterSchema = z
  .strictObject({ include: wantedValuesSchema, exclude: wantedValuesSchema })
  .readonly();

/** Events pass that have one of `include` (or any value if it is empty) and none of `exclude`. */
export type ValueFilter = z.infer<typeof valueFilterSchema>;

/** Longest search text, in UTF-16 units; SQLite refuses LIKE patterns beyond 50,000 bytes. */
export const SEARCH_MAX_LENGTH = 1_000;
/** Most texts that one filter searches for, and most that it searches against. */
export const SEARCH_MAX_TEXTS = 20;

const searchTextSchema = z.string().min(1).max(SEARCH_MAX_LENGTH);
const searchFilterSchema = z
  .strictObject({
    include: z.array(searchTextSchema).max(SEARCH_MAX_TEXTS).readonly(),
    exclude: z.array(searchTextSchema).max(SEARCH_MAX_TEXTS).readonly(),
  })
  .readonly();

/** Events pass that contain every text of `include` and none of `exclude`. */
export type SearchFilter = z.infer<typeof searchFilterSchema>;

/**
 * Which events are shown and exported. The single definition behind the CLI, the screen and the export.
 *
 * - `from`, `to`: milliseconds since 1970 UTC; `from` inclusive, `to` exclusive. An event whose timestamp cannot be
 *   read passes only when neither is set.
 * - value fields compare exactly; values that were typed, whatever their case, see `typed-values.ts`.
 * - `target` matches the target's type, its id, or `type:id`.
 * - `search`: substrings of any field, details included, case-insensitive; `%` and `_` are ordinary characters.
 */
export const eventFilterSchema = z
  .strictObject({
    from: z.int().optional(),
    to: z.int().optional(),
    search: searchFilterSchema.optional(),
    user: valueFilterSchema.optional(),
    action: valueFilterSchema.optional(),
    category: valueFilterSchema.optional(),
    status: valueFilterSchema.optional(),
    targetType: valueFilterSchema.optional(),
    target: valueFilterSchema.optional(),
    ip: valueFilterSchema.optional(),
  })
  .readonly();

export type EventFilter = z.infer<typeof eventFilterSchema>;

export const NO_FILTER: EventFilter = {};

const NO_VALUES: ValueFilter = { include: [], exclude: [] };
const NO_SEARCH: SearchFilter = { include: [], exclude: [] };

/** The filter on one field, empty where none is set. */
export function valueFilter(filter: EventFilter, field: ValueField): ValueFilter {
  return filter[field] ?? NO_VALUES;
}

/** The filter with one field replaced; an empty value filter is left out, so that equal filters are deeply equal. */
export function withValueFilter(filter: EventFilter, field: ValueField, values: ValueFilter): EventFilter {
  const { [field]: _replaced, ...rest } = filter;
  return isEmpty(values) ? rest : { ...rest, [field]: values };
}

/** A stretch of time in milliseconds since 1970 UTC: `from` inclusive, `to` exclusive, each open where it is left out. */
export type TimeRange = Pick<EventFilter, 'from' | 'to'>;

/** The filter with another range of time; an open end is left out, so that equal filters are deeply equal. */
export function withTimeRange(filter: EventFilter, { from, to }: TimeRange): EventFilter {
  const { from: _from, to: _to, ...rest } = filter;
  return { ...rest, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** The texts that are searched for and against, none where nothing is searched. */
export function searchFilter(filter: EventFilter): SearchFilter {
  return filter.search ?? NO_SEARCH;
}

/** The filter with another search; an empty one is left out, so that equal filters are deeply equal. */
export function withSearchFilter(filter: EventFilter, search: SearchFilter): EventFilter {
  const { search: _replaced, ...rest } = filter;
  return isEmpty(search) ? rest : { ...rest, search };
}

export function isFiltering(filter: EventFilter): boolean {
  return (
    filter.from !== undefined ||
    filter.to !== undefined ||
    !isEmpty(searchFilter(filter)) ||
    VALUE_FIELDS.some((field) => !isEmpty(valueFilter(filter, field)))
  );
}

function isEmpty({ include, exclude }: SearchFilter | ValueFilter): boolean {
  return include.length + exclude.length === 0;
}
