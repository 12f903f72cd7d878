import type { Database, Statement } from 'better-sqlite3';
import { COLUMN_OF } from '../../../../shared/audit-event.ts';
import type { DumpTables, RowSink } from './dump-tables.ts';
import type { DumpValue } from './literals.ts';
import type { DumpColumn } from './table-columns.ts';

const AUDIT_LOG = 'audit_log';
/** Kept by SQLite itself: https://sqlite.org/fileformat2.html#the_sqlite_sequence_table */
const SEQUENCE = 'sqlite_sequence';
const SEQUENCE_COLUMNS = ['name', 'seq'];

/** What the program reads of a database; nothing else of a dump is kept, least of all passwords and sessions. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  [AUDIT_LOG]: Object.values(COLUMN_OF),
  users: ['id', 'username'],
  configurations: ['key', 'value'],
  db_version: ['version', 'applied_at'],
};

interface Table {
  /** As the dump declares them. */
  readonly declared: readonly string[];
  /** Those that are kept. */
  readonly kept: readonly string[];
  readonly insert: Statement;
}

/** Keeps the wanted tables of a dump in a database of the program's own, whose schema is the program's own too. */
export class PrivateTables implements DumpTables {
  readonly #db: Database;
  readonly #tables = new Map<string, Table>();
  /** The highest id ever given, as the dump records it. */
  #highestId: DumpValue = null;
  #hasSequence = false;

  /** @param db empty */
  constructor(db: Database) {
    this.#db = db;
  }

  wants(table: string): boolean {
    return table === SEQUENCE || Object.hasOwn(WANTED, table);
  }

  has(table: string): boolean {
    return table === SEQUENCE || this.#tables.has(table);
  }

  create(table: string, columns: readonly DumpColumn[]): void {
    const kept = columns.filter(({ name }) => WANTED[table]?.includes(name));
    const definitions = kept.map((column) => define(table, column));
    // A table needs a column, and one that keeps none is there nonetheless.
    this.#db.exec(`CREATE TABLE ${table} (${definitions.join(', ') || 'nothing'})`);
    const names = kept.map(({ name }) => name);
    if (table === AUDIT_LOG) this.#hasSequence = definitions.some((text) => text.endsWith('AUTOINCREMENT'));
    this.#tables.set(table, {
      declared: columns.map(({ name }) => name),
      kept: names,
      insert: this.#db.prepare(insertInto(table, names)),
    });
  }

  rowsInto(table: string, columns: readonly string[] | undefined): RowSink {
    if (table === SEQUENCE) return this.#sequence(columns ?? SEQUENCE_COLUMNS);
    const { declared, kept, insert } = this.#tables.get(table) as Table;
    const given = columns ?? declared;
    const positions = kept.map((name) => given.indexOf(name));
    const keyPosition = table === 'configurations' ? given.indexOf('key') : -1;
    return {
      width: given.length,
      write(values) {
        if (keyPosition >= 0 && values[keyPosition] !== 'audit_retention_days') return;
        insert.run(positions.map((position) => values[position] ?? null));
      },
    };
  }

  #sequence(columns: readonly string[]): RowSink {
    const [name, sequence] = SEQUENCE_COLUMNS.map((column) => columns.indexOf(column)) as [number, number];
    return {
      width: columns.length,
      write: (values) => {
        if (values[name] === AUDIT_LOG) this.#highestId = values[sequence] ?? null;
      },
    };
  }

  /** What is left to do after the last row: SQLite has counted the ids itself, but only the dump's own count is evidence. */
  finish(): void {
    if (!this.#hasSequence) return;
    this.#db.prepare('DELETE FROM sqlite_sequence').run();
    if (typeof this.#highestId !== 'bigint') return;
    this.#db.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(AUDIT_LOG, this.#highestId);
  }
}

function define(table: string, { name, affinity, isRowId }: DumpColumn): string {
  return table === AUDIT_LOG && isRowId
    ? `"${name}" INTEGER PRIMARY KEY AUTOINCREMENT`
    : `"${name}" ${affinity}`;
}

function insertInto(table: string, columns: readonly string[]): string {
  if (columns.length === 0) return `INSERT INTO ${table} DEFAULT VALUES`;
  const names = columns.map((name) => `"${name}"`).join(', ');
  return `INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
}
