import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { copySource } from '../../../electron/core/store/copy-source.ts';
import { openEvidence } from '../../../electron/core/store/evidence.ts';
import { copyLive } from '../../../electron/core/store/live-copy.ts';
import { snapshotFolder } from '../../fixtures/folder-snapshot.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import type { WriterReport } from '../../fixtures/writer-process.ts';
import { startProcess } from './child-process.ts';
import { prepareTemporaryFolders } from './temporary-folders.ts';

const folders = prepareTemporaryFolders();
const STORY_EVENTS = 5_000;

async function startWriter(
  eventsPerSecond: number,
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly path: string; stop(): Promise<StoppedReport> }> {
  const { path } = createAuditDatabase(join(folders.evidence, 'backups.db'), { events: STORY_EVENTS });
  const { child } = await startProcess<WriterReport>('writer-process', [
    path,
    String(eventsPerSecond),
    String(most),
  ]);
  return {
    path,
    async stop() {
      child.send('stop');
      const [report] = (await once(child, 'message')) as [StoppedReport];
      await once(child, 'exit');
      return report;
    },
  };
}
type StoppedReport = Extract<WriterReport, { kind: 'stopped' }>;

it('reads a database that is being written 1,000 times a second, whole and without disturbing the writer', async () => {
  const { path, stop } = await startWriter(1_000);
  let newest = STORY_EVENTS;
  for (let opening = 0; opening < 25; opening++) {
    const evidence = await openEvidence(path);
    const count = evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get() as number;
    expect(evidence.db.prepare('SELECT max(id) FROM audit_log').pluck().get()).toBe(count);
    expect(count).toBeGreaterThanOrEqual(newest);
    newest = count;
    expect(evidence.db.pragma('integrity_check', { simple: true })).toBe('ok');
    evidence.close();
  }
  const { committed, errors } = await stop();
  expect(errors).toEqual([]);
  expect(newest).toBeGreaterThan(STORY_EVENTS);

  const evidence = await openEvidence(path);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(STORY_EVENTS + committed);
  evidence.close();
  expect(readdirSync(folders.temporary)).toEqual([]);
});

it('makes a live copy through SQLite without changing a byte beside the source', async () => {
  const { path, stop } = await startWriter(1_000, 1);
  const before = withoutChangeTimes(snapshotFolder(folders.evidence));
  expect(Object.keys(before)).toEqual(['.', 'backups.db', 'backups.db-shm', 'backups.db-wal']);

  const copy = await copyLive(path, folders.temporary, {});
  expect(withoutChangeTimes(snapshotFolder(folders.evidence))).toEqual(before);
  expect(readdirSync(folders.temporary)).toEqual(['live.db']);
  const db = new Database(copy, { readonly: true });
  expect(db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(STORY_EVENTS + 1);
  db.close();
  expect((await stop()).errors).toEqual([]);
});

/** As root, SQLite sets the owner of a log that it opens to that of the database, even if it already is. */
function withoutChangeTimes(snapshot: ReturnType<typeof snapshotFolder>) {
  return Object.fromEntries(
    Object.entries(snapshot).map(([name, { ctimeNs: _, ...state }]) => [name, state]),
  );
}

it('never makes a log by looking for one', async () => {
  const { path } = createAuditDatabase(join(folders.evidence, 'backups.db'), { events: 10 });
  await expect(copyLive(path, folders.temporary, {})).rejects.toMatchObject({ code: 'source-changing' });
  expect(existsSync(`${path}-wal`)).toBe(false);
});

/** Commits an event and restarts the log, as often as the event loop turns, until told to stop. */
function keepRestartingLog(path: string): () => void {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  const insert = db.prepare(
    "INSERT INTO audit_log (action, category, status) VALUES ('login', 'auth', 'success')",
  );
  let next: NodeJS.Immediate | undefined;
  const turn = () => {
    db.pragma('wal_checkpoint(RESTART)');
    insert.run();
    next = setImmediate(turn);
  };
  turn();
  return () => {
    clearImmediate(next);
    db.close();
  };
}

it('does not trust a copy during which the log was restarted, and opens such a source live', async () => {
  const { path } = createAuditDatabase(join(folders.evidence, 'backups.db'), { events: STORY_EVENTS });
  const stop = keepRestartingLog(path);
  try {
    const sidecars = { hasWalFrames: true, hasHotJournal: false };
    expect(await copySource(path, join(folders.temporary, 'copy.db'), sidecars)).toBe(false);

    const evidence = await openEvidence(path);
    expect(evidence.openedAs).toBe('live-copy');
    expect(evidence.db.pragma('integrity_check', { simple: true })).toBe('ok');
    const count = evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get();
    expect(count).toBe(evidence.db.prepare('SELECT max(id) FROM audit_log').pluck().get());
    expect(count).toBeGreaterThan(STORY_EVENTS);
    evidence.close();
  } finally {
    stop();
  }
});
