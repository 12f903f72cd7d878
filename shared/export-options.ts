import { z } from 'zod';
import { eventFilterSchema } from './event-filter.ts';
import { eventOrderSchema } from './event-order.ts';

export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const positionSchema = z.int().min(0);

/** What an export writes: exactly the events of `filter` in `order`, or of these the ones of `range`. */
export const exportOptionsSchema = z
  .strictObject({
    format: z.enum(EXPORT_FORMATS),
    filter: eventFilterSchema,
    order: eventOrderSchema,
    /** Positions in the view, both included. */
    range: z.strictObject({ first: positionSchema, last: positionSchema }).readonly().optional(),
    /** CSV starts with a UTF-8 byte order mark, without which Excel misreads it. */
    bom: z.boolean().default(true),
    /** CSV cells that a spreadsheet would run as a formula get a leading apostrophe (OWASP, "CSV Injection"). */
    formulaGuard: z.boolean().default(true),
  })
  .readonly();
export type ExportOptions = z.infer<typeof exportOptionsSchema>;

/** duplistatus's own name for an export, `audit-log-YYYY-MM-DD.csv`, by the UTC date of `now`. */
export function exportFileName(format: ExportFormat, now: Date): string {
  return `audit-log-${now.toISOString().slice(0, 10)}.${format}`;
}
