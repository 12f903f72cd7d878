import { z } from 'zod';

/** Columns that the table can show, in the order in which it does until the user chooses another. */
export const TABLE_COLUMNS = [
  'timestamp',
  'user',
  'action',
  'category',
  'status',
  'target',
  'details',
  'id',
  'ip',
  'userAgent',
  'errorMessage',
  'userId',
  'targetType',
  'targetId',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Narrowest and widest that a column can be made. */
export const COLUMN_MIN_WIDTH_PX = 48;
export const COLUMN_MAX_WIDTH_PX = 2_000;

const columnSchema = z.enum(TABLE_COLUMNS);
const columnsSchema = z.array(columnSchema).max(TABLE_COLUMNS.length).readonly();

/** Which columns the table shows, and how. */
export const columnChoiceSchema = z
  .strictObject({
    /** From left to right; columns that are not named follow in the order of {@link TABLE_COLUMNS}. */
    order: columnsSchema,
    hidden: columnsSchema,
    /** In pixels; a column without one takes its share of the table. */
    widths: z
      .partialRecord(columnSchema, z.int().min(COLUMN_MIN_WIDTH_PX).max(COLUMN_MAX_WIDTH_PX))
      .readonly(),
    /** Stay at the left edge, in this order. */
    pinned: columnsSchema,
  })
  .readonly();
export type ColumnChoice = z.infer<typeof columnChoiceSchema>;

/** duplistatus's own columns and the id. */
export const DEFAULT_COLUMNS: ColumnChoice = {
  order: [],
  hidden: ['ip', 'userAgent', 'errorMessage', 'userId', 'targetType', 'targetId'],
  widths: {},
  pinned: [],
};
