import { z } from 'zod';
import { TABLE_COLUMNS, type TableColumn } from './table-columns.ts';

/** Columns that events can be ordered by: all that the table can show. */
export const SORT_COLUMNS = TABLE_COLUMNS;
export type SortColumn = TableColumn;

const sortTermSchema = z
  .strictObject({ column: z.enum(SORT_COLUMNS), direction: z.enum(['ascending', 'descending']) })
  .readonly();
export type SortTerm = z.infer<typeof sortTermSchema>;
export type SortDirection = SortTerm['direction'];

/**
 * An order of events: by the first term, where that is equal by the second, and so on, each column at most once. What is
 * equal in all of them is by timestamp, then id, both descending; where the last term is timestamp ascending, both ascending.
 */
export const eventOrderSchema = z
  .array(sortTermSchema)
  .min(1)
  .max(SORT_COLUMNS.length)
  .refine((terms) => new Set(terms.map(({ column }) => column)).size === terms.length)
  .readonly();
export type EventOrder = z.infer<typeof eventOrderSchema>;

/** Newest first: timestamp, then id, descending; duplistatus's own order. */
export const CHRONOLOGICAL: EventOrder = [{ column: 'timestamp', direction: 'descending' }];

/** Whether two orders are the same. */
export function isSameOrder(a: EventOrder, b: EventOrder): boolean {
  return (
    a.length === b.length &&
    a.every(({ column, direction }, at) => column === b[at]?.column && direction === b[at].direction)
  );
}
