import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AuditRow } from '../fixtures/audit-row.ts';
import { createAuditDatabase } from '../fixtures/generate-database.ts';

export const SAMPLE = fileURLToPath(new URL('../../resources/sample.db', import.meta.url));

/** The sample database under duplistatus's own file name. */
export function copyOfSample(folder: string): string {
  const path = join(folder, 'backups.db');
  copyFileSync(SAMPLE, path);
  return path;
}

/** A quiet week: few enough events to read every row of. */
export function smallDatabase(folder: string): string {
  const path = join(folder, 'backups.db');
  createAuditDatabase(path, { events: 40, days: 7, seed: 7 });
  return path;
}

/** Every value that is hard to show, and one event with 345 KB of details. */
export function hardDatabase(folder: string): string {
  const path = join(folder, 'backups.db');
  createAuditDatabase(path, { events: 120, days: 3, seed: 5, hard: true, odd: true, large: true });
  return path;
}

export function databaseWith(extraRows: readonly Partial<AuditRow>[]): (folder: string) => string {
  return (folder) => {
    const path = join(folder, 'backups.db');
    createAuditDatabase(path, {
      events: 20,
      days: 2,
      extraRows: extraRows.map((row) => ({ ...PLAIN_ROW, ...row })),
    });
    return path;
  };
}

const PLAIN_ROW: AuditRow = {
  timestamp: '2026-11-19 23:59:59',
  userId: null,
  username: 'somebody',
  action: 'login',
  category: 'auth',
  targetType: null,
  targetId: null,
  details: '{}',
  ipAddress: null,
  userAgent: null,
  status: 'failure',
  errorMessage: null,
};
