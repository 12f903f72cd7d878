import type { Database } from 'better-sqlite3';
import type { Finding } from '../../../shared/completeness.ts';
import type { EventIndex } from '../index/event-index.ts';
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
  const broken = tryAll(() => db.pragma('foreign_key_check') as { table: string; parent: string }[]);
  for (const { table, parent } of broken) {
    if (table !== 'audit_log') builder.addMessage(`${table} → ${parent}`);
  }
  return builder.finding();
}

/** The highest id ever given; null where `sqlite_sequence` does not say. */
export function highestIdGiven(db: Database): bigint | null {
  const [sequence] = tryAll(() =>
    db.prepare("SELECT seq FROM main.sqlite_sequence WHERE name = 'audit_log'").pluck().safeIntegers().all(),
  );
  return typeof sequence === 'bigint' ? sequence : null;
}

/** Ids of the accounts; undefined where there is no readable `users` table. */
export function knownUserIds(db: Database): ReadonlySet<string> | undefined {
  const hasTable = tryAll(() =>
    db.prepare("SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = 'users'").all(),
  );
  if (hasTable.length === 0) return undefined;
  return new Set(
    tryAll(() => db.prepare('SELECT CAST(id AS TEXT) FROM main.users').pluck().all() as string[]),
  );
}

/** A damaged database may fail any of these questions; damage is reported by `quick_check`, not here. */
function tryAll<Row>(ask: () => Row[]): Row[] {
  try {
    return ask();
  } catch {
    return [];
  }
}
