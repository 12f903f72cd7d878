import type { Database } from 'better-sqlite3';
import { hasTable } from '../store/has-table.ts';

/** Rows that refer to a row that is not there, as SQLite's `foreign_key_check` finds them; `audit_log` is told apart. */
export function brokenReferences(db: Database): string[] {
  const broken = tryAll(() => db.pragma('foreign_key_check') as { table: string; parent: string }[]) ?? [];
  return broken
    .filter(({ table }) => table !== 'audit_log')
    .map(({ table, parent }) => `${table} → ${parent}`);
}

/** Ids of the accounts; undefined where there is no `users` table, or part of it cannot be read. */
export function knownUserIds(db: Database): ReadonlySet<string> | undefined {
  if (!hasTable(db, 'users')) return undefined;
  const ids = tryAll(() => db.prepare('SELECT CAST(id AS TEXT) FROM main.users').pluck().all() as string[]);
  return ids && new Set(ids);
}

/** A damaged database may fail any of these questions; damage is reported by `quick_check`, not here. */
function tryAll<Row>(ask: () => Row[]): Row[] | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
