import { z } from 'zod';
import { eventFilterSchema } from './event-filter.ts';
import { eventOrderSchema } from './event-order.ts';
import { columnChoiceSchema } from './table-columns.ts';

/** Longest name of a view, in UTF-16 units. */
export const VIEW_NAME_MAX_LENGTH = 200;

/** A question worth asking again: a name for a filter, an order, and the columns that answer it. */
export const savedViewSchema = z
  .strictObject({
    name: z.string().min(1).max(VIEW_NAME_MAX_LENGTH),
    filter: eventFilterSchema,
    order: eventOrderSchema,
    /** Null for whichever columns are shown. */
    columns: columnChoiceSchema.nullable(),
  })
  .readonly();
export type SavedView = z.infer<typeof savedViewSchema>;

/** What was last looked at in a database. */
export const lastViewSchema = z
  .strictObject({
    /** Of the database, as its summary names it. */
    path: z.string().min(1).max(4_096),
    filter: eventFilterSchema,
    order: eventOrderSchema,
  })
  .readonly();
export type LastView = z.infer<typeof lastViewSchema>;
