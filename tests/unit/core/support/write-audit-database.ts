import Database from 'better-sqlite3';
import type { Cell } from '../../../fixtures/audit-row.ts';
import { SCHEMA } from '../../../fixtures/schema.ts';

/** Column values of a row; what is left out is that of an ordinary login. */
export type PartialRow = Readonly<Record<string, Cell>>;

const ORDINARY = {
  timestamp: '2026-05-01 10:00:00',
  action: 'login',
  category: 'auth',
  status: 'success',
};

/** Writes a database with just these events, in rollback mode; answers its path. */
export function writeAuditDatabase(path: string, rows: readonly PartialRow[], schema = SCHEMA): string {
  changeDatabase(path, (db) => {
    db.exec(schema);
    for (const row of rows) insertRow(db, { ...ORDINARY, ...row });
  });
  return path;
}

/** Inserts a row as given, without any defaults. */
export function insertRow(db: Database.Database, row: PartialRow): void {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  db.prepare(`INSERT INTO audit_log (${columns.join(', ')}) VALUES (${marks})`).run(...Object.values(row));
}

/** Opens a database for writing, foreign keys not enforced, and closes it again. */
export function changeDatabase(path: string, change: (db: Database.Database) => void): void {
  const db = new Database(path);
  try {
    db.pragma('foreign_keys = OFF');
    db.transaction(() => change(db))();
  } finally {
    db.close();
  }
}

/** An ordinary event a second, from 10:00:00 on. */
export function ordinaryRows(count: number): PartialRow[] {
  return Array.from({ length: count }, (_, second) => ({
    timestamp: new Date(Date.UTC(2026, 4, 1, 10, 0, second)).toISOString().slice(0, 19).replace('T', ' '),
    details: `{"second":${second}}`,
  }));
}
