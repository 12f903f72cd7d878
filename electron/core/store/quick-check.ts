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
    // All that is about pages comes as one message of many lines, the first of which names the database.
    const lines = messages.flatMap((message) => message.split('\n'));
    return lines.filter((line) => line !== 'ok' && line !== '*** in database main ***');
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
