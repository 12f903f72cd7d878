import { z } from 'zod';

/** Fields that filter by a set of values. */
export const VALUE_FIELDS = ['user', 'action', 'category', 'status', 'targetType', 'target', 'ip'] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** A value of a field; null is "no value" (NULL in the database). Users are actor keys, see `actor.ts`. */
export const fieldValueSchema = z.string().max(100_000).nullable();
export type FieldValue = z.infer<typeof fieldValueSchema>;

const valueFilterSchema = z
  .strictObject({
    include: z.array(fieldValueSchema).max(10_000).readonly(),
    exclude: z.array(fieldValueSchema).max(10_000).readonly(),
  })
  .readonly();

/** Events pass that have one of `include` (or any value if it is empty) and none of `exclude`. */
export type ValueFilter = z.infer<typeof valueFilterSchema>;

/** Longest search text, in UTF-16 units; SQLite refuses LIKE patterns beyond 50,000 bytes. */
export const SEARCH_MAX_LENGTH = 1_000;

/**
 * Which events are shown and exported. The single definition behind the CLI, the screen and the export.
 *
 * - `from`, `to`: milliseconds since 1970 UTC; `from` inclusive, `to` exclusive. An event whose timestamp cannot be
 *   read passes only when neither is set.
 * - value fields compare case-insensitively (see `foldCase`) for `user`, exactly for all others.
 * - `target` matches the target's type, its id, or `type:id`.
 * - `search`: substring of any field, details included, case-insensitive; `%` and `_` are ordinary characters.
 */
export const eventFilterSchema = z
  .strictObject({
    from: z.int().optional(),
    to: z.int().optional(),
    search: z.string().max(SEARCH_MAX_LENGTH).optional(),
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

/** The filter on one field, empty where none is set. */
export function valueFilter(filter: EventFilter, field: ValueField): ValueFilter {
  return filter[field] ?? NO_VALUES;
}

/** The filter with one field replaced; an empty value filter is left out, so that equal filters are deeply equal. */
export function withValueFilter(filter: EventFilter, field: ValueField, values: ValueFilter): EventFilter {
  const { [field]: _replaced, ...rest } = filter;
  return values.include.length + values.exclude.length === 0 ? rest : { ...rest, [field]: values };
}

export function isFiltering(filter: EventFilter): boolean {
  return (
    filter.from !== undefined ||
    filter.to !== undefined ||
    (filter.search ?? '') !== '' ||
    VALUE_FIELDS.some((field) => {
      const { include, exclude } = valueFilter(filter, field);
      return include.length + exclude.length > 0;
    })
  );
}
