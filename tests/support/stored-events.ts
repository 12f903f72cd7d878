import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { copyDatabase } from '../fixtures/generate-database.ts';

/** An event as SQLite tells it, by the names of the columns. */
export interface StoredEvent {
  readonly id: number;
  readonly timestamp: string;
  readonly user_id: string | null;
  readonly username: string | null;
  readonly action: string;
  readonly category: string;
  readonly target_type: string | null;
  readonly target_id: string | null;
  readonly details: string | null;
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly status: string;
  readonly error_message: string | null;
}

/**
 * What SQLite itself says of a database, newest first unless `sql` says otherwise. It looks at a copy: a plain open would
 * leave files beside the evidence.
 */
export function readStoredEvents(path: string, sql = 'WHERE true', parameters: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'stored-'));
  try {
    const copy = join(folder, 'copy.db');
    copyDatabase(path, copy);
    const db = new Database(copy);
    const order = /order by/i.test(sql) ? '' : 'ORDER BY timestamp DESC, id DESC';
    const events = db.prepare(`SELECT * FROM audit_log ${sql} ${order}`).all(...parameters) as StoredEvent[];
    db.close();
    return events;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function idsOf(events: readonly StoredEvent[]): readonly number[] {
  return events.map(({ id }) => id);
}
