import type { Database } from 'better-sqlite3';
import type { Finding } from '../../../shared/completeness.ts';
import type { EventIndex } from '../index/event-index.ts';
import { hasTable } from '../store/has-table.ts';
import { quickCheck } from '../store/quick-check.ts';
import { FindingBuilder } from './finding-builder.ts';

/** What SQLite's own `quick_check` says. */
export function findPageDamage(db: Database, index: EventIndex): Finding | null {
  const builder = new FindingBuilder('page-damage', index);
  for (const message of quickCheck(db)) builder.addMessage(message);
  return builder.finding();
}

/** Rows that refer to a row that is not there, as SQLite's `foreign_key_check` finds them; `audit_log` is told apart. */
export function findBrokenReferences(db: Database, index: EventIndex): Finding | null {
  const builder = new FindingBuilder('foreign-key', index);
  const broken = tryAll(() => db.pragma('foreign_key_check') as { table: string; parent: string }[]) ?? [];
  for (const { table, parent } of broken) {
    if (table !== 'audit_log') builder.addMessage(`${table} → ${parent}`);
  }
  return builder.finding();
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
