import type { Database } from 'better-sqlite3';
import { type DatabaseFile, openFileAgain } from '../store/database-file.ts';
import { EventReader } from '../store/event-reader.ts';
import type { EventTable } from '../store/event-table.ts';

/** A database in the thread that reads it. */
export interface OpenDatabase {
  readonly db: Database;
  readonly table: EventTable;
  readonly reader: EventReader;
}

/** All that another thread needs to read the same database in the same way. */
export interface DatabaseDescription {
  readonly id: string;
  readonly file: DatabaseFile;
  readonly table: EventTable;
  /** Pages of the table stand in each other's place. */
  readonly isOutOfOrder: boolean;
  /** SQLite refuses whole pages for one bad cell in them; off once damage was found. */
  readonly checksCellSizes: boolean;
}

/** Opens a database that another thread has open. @throws as {@link openFileAgain} does */
export function openDescribed(description: DatabaseDescription): OpenDatabase {
  const { file, table, isOutOfOrder, checksCellSizes } = description;
  const { db } = openFileAgain(file);
  db.pragma(`cell_size_check = ${checksCellSizes ? 'ON' : 'OFF'}`);
  return { db, table, reader: new EventReader(db, table, isOutOfOrder) };
}
