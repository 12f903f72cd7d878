import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openEvidence } from '../../../electron/core/store/evidence.ts';
import { snapshotFolder } from '../../fixtures/folder-snapshot.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { prepareTemporaryFolders } from './temporary-folders.ts';

const folders = prepareTemporaryFolders();

function evidencePath(): string {
  return join(folders.evidence, 'backups.db');
}

/** Ends a rollback journal with the name of a super-journal, as a transaction over several databases does. */
function nameSuperJournal(journal: string, name: string): void {
  const bytes = Buffer.from(name);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32BE(bytes.length, 0);
  trailer.writeInt32BE(
    bytes.reduce((sum, byte) => (sum + byte) | 0, 0),
    4,
  );
  const lockPage = Buffer.from('00040001', 'hex');
  const magic = Buffer.from('d9d505f920a163d7', 'hex');
  writeFileSync(journal, Buffer.concat([readFileSync(journal), lockPage, bytes, trailer, magic]));
}

it('deletes no file that a journal names as its super-journal', async () => {
  const { path } = createAuditDatabase(evidencePath(), { events: 900, state: 'hot-journal' });
  const victim = join(folders.evidence, 'backups.db-mj0123459AB');
  writeFileSync(victim, `${path}-journal\0`);
  nameSuperJournal(`${path}-journal`, victim);
  const before = snapshotFolder(folders.evidence);

  const evidence = await openEvidence(path);
  const { eventCount, uncommitted } = evidence.db
    .prepare("SELECT count(*) AS eventCount, sum(username = 'never committed') AS uncommitted FROM audit_log")
    .get() as { eventCount: number; uncommitted: number };
  expect({ eventCount, uncommitted }).toEqual({ eventCount: 900, uncommitted: 0 });
  evidence.close();

  expect(existsSync(victim)).toBe(true);
  expect(snapshotFolder(folders.evidence)).toEqual(before);
});

it('opens what is left of a file that was cut short, and says that it is damaged', async () => {
  const { path } = createAuditDatabase(evidencePath(), { events: 2_000 });
  truncateSync(path, Math.floor(statSync(path).size * 0.7));
  const before = snapshotFolder(folders.evidence);
  const evidence = await openEvidence(path);
  expect(evidence.isDamaged).toBe(true);
  expect(evidence.db.prepare('SELECT action FROM audit_log WHERE id = 1').pluck().get()).toBe(
    'database_initialization',
  );
  evidence.close();
  expect(snapshotFolder(folders.evidence)).toEqual(before);
});

it('opens the log where another object of the schema makes no sense', async () => {
  const { path, eventCount } = createAuditDatabase(evidencePath(), { events: 100, state: 'rollback' });
  const db = new Database(path);
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  db.exec(
    "INSERT INTO sqlite_schema VALUES ('table', 'nonsense', 'nonsense', 3, 'CREATE TABLE nonsense (((')",
  );
  db.close();
  const evidence = await openEvidence(path);
  expect(evidence.isDamaged).toBe(true);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(eventCount);
  evidence.close();
});

it.each(['wal-flag', 'wal', 'hot-journal'] as const)(
  'gives a connection that cannot write, in state %s',
  async (state) => {
    const { path } = createAuditDatabase(evidencePath(), { events: 700, state });
    const evidence = await openEvidence(path);
    for (const sql of [
      'DELETE FROM audit_log',
      'UPDATE audit_log SET action = 1',
      'DROP TABLE audit_log',
      'CREATE TABLE t (a)',
      'PRAGMA user_version = 5',
    ]) {
      expect(() => evidence.db.exec(sql), sql).toThrow(/readonly|read-only/);
    }
    expect(evidence.db.pragma('trusted_schema', { simple: true })).toBe(0);
    expect(evidence.db.pragma('cell_size_check', { simple: true })).toBe(1);
    evidence.close();
  },
);
