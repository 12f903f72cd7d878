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
    const definitions = kept.map(define);
    // A table needs a column, and one that keeps none is there nonetheless.
    this.#db.exec(`CREATE TABLE ${table} (${definitions.join(', ') || 'nothing'})`);
    const names = kept.map(({ name }) => name);
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
    const isSetting = table === 'configurations';
    const keyPosition = given.indexOf('key');
    return {
      width: given.length,
      write(values) {
        if (isSetting && values[keyPosition] !== 'audit_retention_days') return;
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

  /** Keeps the highest id ever given, where the dump says so, as SQLite would: only that is evidence of a missing end. */
  finish(): void {
    if (typeof this.#highestId !== 'bigint') return;
    // The only way to have that table; under AUTOINCREMENT the audit log itself would be slower to fill.
    this.#db.exec('CREATE TABLE ids (id INTEGER PRIMARY KEY AUTOINCREMENT)');
    this.#db.prepare(`INSERT INTO ${SEQUENCE} (name, seq) VALUES (?, ?)`).run(AUDIT_LOG, this.#highestId);
  }
}

function define({ name, affinity, isRowId }: DumpColumn): string {
  return isRowId ? `"${name}" INTEGER PRIMARY KEY` : `"${name}" ${affinity}`;
}

function insertInto(table: string, columns: readonly string[]): string {
  if (columns.length === 0) return `INSERT INTO ${table} DEFAULT VALUES`;
  const names = columns.map((name) => `"${name}"`).join(', ');
  return `INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
}
