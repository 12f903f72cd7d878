import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuditDatabase } from '../fixtures/generate-database.ts';

/** Changes with the generator, so that no bench runs on what an older one made. */
const VERSION = 1;

/** A seeded database of that many events, kept in the system's temporary folder for the next run. */
export function benchDatabase(events: number): string {
  const folder = join(tmpdir(), 'audit-viewer-bench');
  const path = join(folder, `events-${events}-v${VERSION}.db`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  createAuditDatabase(unfinished, { events, seed: 7, hard: true, state: 'wal-flag' });
  renameSync(unfinished, path);
  return path;
}
