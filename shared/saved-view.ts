import { z } from 'zod';
import { eventFilterSchema } from './event-filter.ts';
import { eventOrderSchema } from './event-order.ts';
import { columnChoiceSchema } from './table-columns.ts';

/** A question worth asking again: a name for a filter, an order, and the columns that answer it. */
export const savedViewSchema = z
  .strictObject({
    name: z.string().min(1).max(200),
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
