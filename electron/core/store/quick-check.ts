import type { Database } from 'better-sqlite3';

/** Messages asked of SQLite at most. */
const MESSAGES_MAX = 100;

/**
 * What SQLite's `quick_check` finds wrong with the file (https://sqlite.org/pragma.html#pragma_quick_check); empty where
 * it finds nothing. A failure of the check itself is a message too.
 */
export function quickCheck(db: Database): string[] {
  return check(db, MESSAGES_MAX);
}

/** The same of the table of the events and its indexes alone. */
export function checkTable(db: Database): string[] {
  return check(db, 'audit_log');
}

function check(db: Database, argument: string | number): string[] {
  try {
    const messages = db.prepare(`PRAGMA main.quick_check(${argument})`).pluck().all() as string[];
    return messages.filter((message) => message !== 'ok');
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
