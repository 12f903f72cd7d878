import { z } from 'zod';
import { eventFilterSchema } from './event-filter.ts';
import { eventOrderSchema } from './event-order.ts';

/** Decimal text of a row id. */
export const eventIdSchema = z.string().regex(/^-?\d{1,19}$/);

/**
 * Where the open event is shown: beside the table, or in a window of its own, which shows whatever event is chosen
 * (`following`) or stays with the one that it shows (`pinned`).
 */
export type PaneState = 'docked' | 'following' | 'pinned';

/** What one page of a session looks at, for the other one to look at too. */
export const sharedViewSchema = z
  .strictObject({
    /** Which page it is; each knows its own. */
    pageId: z.uuid(),
    filter: eventFilterSchema,
    order: eventOrderSchema,
    /** Absent where the event is that page's own matter. */
    selectedEventId: eventIdSchema.nullable().optional(),
  })
  .readonly();
export type SharedView = z.infer<typeof sharedViewSchema>;
