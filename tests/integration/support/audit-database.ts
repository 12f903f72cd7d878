import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import type { AuditRow } from '../../fixtures/audit-row.ts';
import { insertRows } from '../../fixtures/generate-database.ts';
import { AUDIT_INDEXES, SCHEMA } from '../../fixtures/schema.ts';

const ORDINARY: AuditRow = {
  timestamp: '2026-03-01 12:00:00',
  userId: null,
  username: null,
  action: 'login',
  category: 'auth',
  targetType: null,
  targetId: null,
  details: '{}',
  ipAddress: null,
  userAgent: null,
  status: 'success',
  errorMessage: null,
};

/** A folder of the test's own, removed after it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'audit-viewer-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a database of exactly these events, in the order of their ids: WAL flag set, nothing beside it. */
export function writeAuditDatabase(path: string, events: readonly Partial<AuditRow>[]): void {
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  db.pragma('journal_mode = WAL');
  db.exec(SCHEMA + AUDIT_INDEXES);
  db.transaction(() =>
    insertRows(
      db,
      events.map((event) => ({ ...ORDINARY, ...event })),
    ),
  )();
  db.close();
}
