import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { smallDatabase } from './evidence.ts';

/** A database in a folder that its server goes on writing to, beside the evidence that must stay as it is. */
export function liveDatabase(evidence: string): string {
  const folder = join(dirname(evidence), 'live');
  mkdirSync(folder);
  return smallDatabase(folder);
}

/** Writes events as a server does: in WAL mode, and stops. */
export function writeEvents(path: string, eventCount: number): void {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  const insert = db.prepare(
    "INSERT INTO audit_log (timestamp, action, category, status) VALUES (datetime('now'), 'logout', 'auth', 'success')",
  );
  for (let written = 0; written < eventCount; written++) insert.run();
  db.close();
}

/** Deletes an event as a server's cleanup does. */
export function deleteEvent(path: string, id: number): void {
  const db = new Database(path);
  db.prepare('DELETE FROM audit_log WHERE id = ?').run(id);
  db.close();
}
