import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditRow } from '../fixtures/audit-row.ts';
import { createAuditDatabase } from '../fixtures/generate-database.ts';

/** Changes with the generator, so that no bench runs on what an older one made. */
const VERSION = 1;

/** A seeded database of that many events, kept in the system's temporary folder for the next run. */
export function benchDatabase(events: number): string {
  return provide(`events-${events}`, (path) =>
    createAuditDatabase(path, { events, seed: 7, hard: true, state: 'wal-flag' }),
  );
}

const HOSTILE_LOGINS = 200_000;

/** As many events, the newest of which are logins that failed, each under a name and from an address of its own. */
export function hostileDatabase(events: number): string {
  return provide(`hostile-${events}`, (path) => {
    const extraRows = Array.from({ length: HOSTILE_LOGINS }, (_, i) => hostileLogin(i));
    createAuditDatabase(path, { events: Math.max(1, events - HOSTILE_LOGINS), seed: 7, extraRows });
  });
}

function hostileLogin(i: number): AuditRow {
  const time = new Date(Date.UTC(2026, 10, 20) + i * 1_000);
  return {
    timestamp: time.toISOString().slice(0, 19).replace('T', ' '),
    userId: null,
    username: `guess-${(i * 7_919) % HOSTILE_LOGINS}`,
    action: 'login',
    category: 'auth',
    targetType: 'user',
    targetId: null,
    details: '{"reason":"Invalid credentials"}',
    ipAddress: `198.${18 + (i >> 16)}.${(i >> 8) & 255}.${i & 255}`,
    userAgent: 'unknown',
    status: 'failure',
    errorMessage: 'Invalid credentials',
  };
}

function provide(name: string, create: (path: string) => void): string {
  const folder = join(tmpdir(), 'audit-viewer-bench');
  const path = join(folder, `${name}-v${VERSION}.db`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  create(unfinished);
  renameSync(unfinished, path);
  return path;
}
