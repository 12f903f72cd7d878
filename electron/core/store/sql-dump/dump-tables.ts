import type { DumpValue } from './literals.ts';
import type { DumpColumn } from './table-columns.ts';

/** Where the rows of one INSERT statement go. */
export interface RowSink {
  /** Number of values that every row must have. */
  readonly width: number;
  /** Fails as SQLite does where a row cannot be: an id given twice, an id that is no number. */
  write(values: readonly DumpValue[]): void;
}

/** What becomes of the tables of a dump. Names are in small letters. */
export interface DumpTables {
  /** Whether anything of a table of that name is wanted; statements about others are passed over. */
  wants(table: string): boolean;
  has(table: string): boolean;
  create(table: string, columns: readonly DumpColumn[]): void;
  /** @param columns those that the rows have values for; undefined for all, in the order of the table */
  rowsInto(table: string, columns: readonly string[] | undefined): RowSink;
}
