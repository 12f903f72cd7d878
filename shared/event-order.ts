import { z } from 'zod';

/** Columns that the table shows and sorts by. */
export const SORT_COLUMNS = [
  'id',
  'timestamp',
  'user',
  'action',
  'category',
  'status',
  'target',
  'details',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/**
 * An order of events. Ties are broken by timestamp, then id, both descending; by timestamp ascending is the exact reverse of
 * descending.
 */
export const eventOrderSchema = z
  .strictObject({ column: z.enum(SORT_COLUMNS), direction: z.enum(['ascending', 'descending']) })
  .readonly();
export type EventOrder = z.infer<typeof eventOrderSchema>;

/** Newest first: timestamp, then id, descending; duplistatus's own order. */
export const CHRONOLOGICAL: EventOrder = { column: 'timestamp', direction: 'descending' };
