import { appendFileSync, copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openEvidence } from '../../../electron/core/store/evidence.ts';
import { surveyLogs } from '../../../electron/core/store/survey-logs.ts';
import { snapshotFolder } from '../../fixtures/folder-snapshot.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { IDLE } from '../../unit/core/support/call-context.ts';
import { openStore } from '../../unit/core/support/provide-store.ts';
import { prepareTemporaryFolders } from './temporary-folders.ts';

const folders = prepareTemporaryFolders();

const PAGE_BYTES = 4_096;
const FRAME_BYTES = 24 + PAGE_BYTES;

it.each([
  ['of the same size', { events: 1_000, seed: 1 }, { events: 1_000, seed: 2 }],
  ['of a smaller database', { events: 3_000, seed: 1 }, { events: 900, seed: 2 }],
  ['of a larger database', { events: 900, seed: 1 }, { events: 5_000, seed: 2 }],
  ['of as small a database', { events: 40, seed: 1 }, { events: 40, seed: 2 }],
  ['of an almost equal database', { events: 1_000, hard: true }, { events: 1_001, hard: true }],
])('leaves out a log %s', async (_size, own, other) => {
  const { path, eventCount } = createAuditDatabase(join(folders.evidence, 'backups.db'), own);
  const stranger = createAuditDatabase(join(folders.temporary, 'other.db'), { ...other, state: 'wal' });
  copyFileSync(`${stranger.path}-wal`, `${path}-wal`);
  const before = snapshotFolder(folders.evidence);

  const evidence = await openEvidence(path);
  expect(evidence.foreignLogs).toEqual(['wal']);
  expect(evidence.isDamaged).toBe(false);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(eventCount);
  expect(evidence.db.pragma('integrity_check', { simple: true })).toBe('ok');
  evidence.close();
  expect(snapshotFolder(folders.evidence)).toEqual(before);
});

it('leaves out the log of a database without events', async () => {
  const { path, eventCount } = createAuditDatabase(join(folders.evidence, 'backups.db'), { events: 100 });
  const stranger = new Database(join(folders.temporary, 'other.db'));
  stranger.pragma('journal_mode = WAL');
  stranger.exec('CREATE TABLE notes (text)');
  copyFileSync(join(folders.temporary, 'other.db-wal'), `${path}-wal`);
  stranger.close();

  const evidence = await openEvidence(path);
  expect(evidence.foreignLogs).toEqual(['wal']);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(eventCount);
  evidence.close();
});

it('keeps a log that made the database shorter and changed its schema', async () => {
  const draft = createAuditDatabase(join(folders.temporary, 'draft.db'), { events: 3_000 });
  const server = new Database(draft.path);
  server.exec('DELETE FROM audit_log WHERE id <= 2000; CREATE TABLE later (a); VACUUM');
  const path = join(folders.evidence, 'backups.db');
  copyWithLog(draft.path, path);
  server.close();

  const evidence = await openEvidence(path);
  expect(evidence.foreignLogs).toEqual([]);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(1_000);
  evidence.close();
});

it('keeps the log of a database whose own pages are damaged', async () => {
  const draft = createAuditDatabase(join(folders.temporary, 'draft.db'), { events: 3_000 });
  const server = new Database(draft.path);
  server.pragma('wal_autocheckpoint = 0');
  server.exec(`CREATE INDEX later ON users(username);
    INSERT INTO audit_log (action, category, status) VALUES ('login', 'auth', 'success')`);
  const root = server
    .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'idx_audit_action'")
    .pluck()
    .get() as number;
  const path = join(folders.evidence, 'backups.db');
  copyWithLog(draft.path, path);
  server.close();
  dropCell(path, root);

  const evidence = await openEvidence(path);
  expect(evidence.foreignLogs).toEqual([]);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log NOT INDEXED').pluck().get()).toBe(
    draft.eventCount + 1,
  );
  evidence.close();
});

it('leaves out the journal of another database', async () => {
  const { path, eventCount } = createAuditDatabase(join(folders.evidence, 'backups.db'), {
    events: 3_000,
    state: 'rollback',
  });
  const stranger = createAuditDatabase(join(folders.temporary, 'other.db'), {
    events: 800,
    state: 'hot-journal',
  });
  copyFileSync(`${stranger.path}-journal`, `${path}-journal`);
  const before = snapshotFolder(folders.evidence);

  const evidence = await openEvidence(path);
  expect(evidence.foreignLogs).toEqual(['journal']);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(eventCount);
  expect((await surveyLogs(evidence)).leftOut).toEqual(['backups.db-journal']);
  evidence.close();
  expect(snapshotFolder(folders.evidence)).toEqual(before);
});

it('reads the own write-ahead log beside the journal of another database', async () => {
  const { path, eventCount } = createAuditDatabase(join(folders.evidence, 'backups.db'), {
    events: 3_000,
    state: 'wal',
  });
  const stranger = createAuditDatabase(join(folders.temporary, 'other.db'), {
    events: 800,
    state: 'hot-journal',
  });
  copyFileSync(`${stranger.path}-journal`, `${path}-journal`);

  const evidence = await openEvidence(path);
  expect(evidence.foreignLogs).toEqual(['journal']);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(eventCount);
  expect((await surveyLogs(evidence)).leftOut).toEqual(['backups.db-journal']);
  evidence.close();
});

it('reads the own write-ahead log beside a journal that cannot be rolled back', async () => {
  const { path, eventCount } = createAuditDatabase(join(folders.evidence, 'backups.db'), {
    events: 300,
    state: 'wal',
  });
  writeFileSync(`${path}-journal`, journalOfFirstPage(Buffer.alloc(PAGE_BYTES, 'no database')));

  const evidence = await openEvidence(path);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(eventCount);
  expect((await surveyLogs(evidence)).leftOut).toEqual(['backups.db-journal']);
  evidence.close();
});

it('keeps the log of a database whose table begins with a page of another place', async () => {
  const draft = createAuditDatabase(join(folders.temporary, 'draft.db'), { events: 3_000 });
  const server = new Database(draft.path);
  server.pragma('wal_autocheckpoint = 0');
  const root = server
    .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'audit_log'")
    .pluck()
    .get() as number;
  server.exec(`INSERT INTO audit_log (action, category, status) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
    WHERE i < 500) SELECT 'login', 'auth', 'success' FROM n`);
  const path = join(folders.evidence, 'backups.db');
  copyWithLog(draft.path, path);
  server.close();
  swapWithFirstChild(path, root);

  const evidence = await openEvidence(path);
  expect(evidence.foreignLogs).toEqual([]);
  const newest = evidence.db.prepare('SELECT max(rowid) FROM audit_log NOT INDEXED').pluck().get();
  expect(newest).toBe(draft.eventCount + 500);
  evidence.close();
});

it.each([
  ['within its header', (journal: Buffer) => journal.subarray(0, 20)],
  ['behind its header', (journal: Buffer) => journal.subarray(0, 512)],
  ['within its records', (journal: Buffer) => journal.subarray(0, 10_000)],
])('says so where a journal is cut short %s', async (_place, cut) => {
  const { path } = createAuditDatabase(join(folders.evidence, 'backups.db'), {
    events: 800,
    state: 'hot-journal',
  });
  const whole = await openEvidence(path);
  expect(await surveyLogs(whole)).toEqual({
    leftOut: [],
    unfinished: [],
    isDamaged: false,
    committedFrames: 0,
  });
  whole.close();
  writeFileSync(`${path}-journal`, cut(readFileSync(`${path}-journal`)));

  const evidence = await openEvidence(path);
  expect(await surveyLogs(evidence)).toMatchObject({ leftOut: ['backups.db-journal'], isDamaged: true });
  evidence.close();
});

it('says so where a journal does not begin as one', async () => {
  const { path, eventCount } = createAuditDatabase(join(folders.evidence, 'backups.db'), { events: 100 });
  writeFileSync(`${path}-journal`, 'something else that somebody put there');

  const evidence = await openEvidence(path);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(eventCount);
  expect((await surveyLogs(evidence)).leftOut).toEqual(['backups.db-journal']);
  evidence.close();
});

it('lets a journal delete no file that it names as its super-journal', async () => {
  const { path, eventCount } = createAuditDatabase(join(folders.evidence, 'backups.db'), {
    events: 800,
    state: 'hot-journal',
  });
  const named = join(folders.evidence, 'named.txt');
  writeFileSync(named, 'not a journal');
  nameSuperJournal(`${path}-journal`, named);
  const before = snapshotFolder(folders.evidence);

  const evidence = await openEvidence(path);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(eventCount);
  evidence.close();
  expect(snapshotFolder(folders.evidence)).toEqual(before);
});

it.each([
  ['its header', 17],
  ['a frame before others', 32 + FRAME_BYTES + 24 + 100],
  ['the salts of a frame before others', 32 + FRAME_BYTES + 8],
  ['the salts of its last frame', 8 - FRAME_BYTES],
])('says so where a log is damaged in %s', async (_place, offset) => {
  const { path } = createAuditDatabase(join(folders.evidence, 'backups.db'), { events: 2_000, state: 'wal' });
  const whole = await openEvidence(path);
  expect((await surveyLogs(whole)).leftOut).toEqual([]);
  whole.close();
  flipByte(`${path}-wal`, offset);

  const evidence = await openEvidence(path);
  expect((await surveyLogs(evidence)).leftOut).toEqual(['backups.db-wal']);
  evidence.close();
});

it('says so where bytes are missing within a log', async () => {
  const { path } = createAuditDatabase(join(folders.evidence, 'backups.db'), { events: 2_000, state: 'wal' });
  const bytes = readFileSync(`${path}-wal`);
  writeFileSync(`${path}-wal`, Buffer.concat([bytes.subarray(0, 5_000), bytes.subarray(5_100)]));

  const evidence = await openEvidence(path);
  expect((await surveyLogs(evidence)).leftOut).toEqual(['backups.db-wal']);
  evidence.close();
});

it.each([
  ['its header', 16],
  ['a frame', 32 + 10 * FRAME_BYTES + 100],
])('notes that a log is cut short in %s', async (_place, size) => {
  const { path } = createAuditDatabase(join(folders.evidence, 'backups.db'), { events: 2_000, state: 'wal' });
  truncateSync(`${path}-wal`, size);

  const evidence = await openEvidence(path);
  expect(await surveyLogs(evidence)).toEqual({
    leftOut: [],
    unfinished: ['backups.db-wal'],
    isDamaged: false,
    committedFrames: expect.any(Number),
  });
  evidence.close();
});

it('notes a transaction that was too large for the memory of its writer, and was never committed', async () => {
  const draft = createAuditDatabase(join(folders.temporary, 'draft.db'), { events: 300, state: 'wal' });
  const server = new Database(draft.path);
  server.pragma('wal_autocheckpoint = 0');
  server.pragma('cache_size = 20');
  server.exec(`INSERT INTO audit_log (action, category, status) VALUES ('login', 'auth', 'success');
    BEGIN;
    INSERT INTO audit_log (username, action, category, status) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n
    WHERE i < 5000) SELECT 'user ' || i % 97, 'login', 'auth', 'success' FROM n`);
  const path = join(folders.evidence, 'backups.db');
  copyWithLog(draft.path, path);
  server.close();

  const evidence = await openEvidence(path);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(draft.eventCount + 1);
  expect(await surveyLogs(evidence)).toEqual({
    leftOut: [],
    unfinished: ['backups.db-wal'],
    isDamaged: false,
    committedFrames: expect.any(Number),
  });
  evidence.close();
});

it('notes a log the rest of which is zeros', async () => {
  const { path } = createAuditDatabase(join(folders.evidence, 'backups.db'), { events: 2_000, state: 'wal' });
  appendFileSync(`${path}-wal`, Buffer.alloc(3 * FRAME_BYTES));

  const evidence = await openEvidence(path);
  expect((await surveyLogs(evidence)).unfinished).toEqual(['backups.db-wal']);
  evidence.close();
});

it('tells where the files have changed since they were read, and which frames are shown all the same', async () => {
  const { path } = createAuditDatabase(join(folders.evidence, 'backups.db'), { events: 300, state: 'wal' });
  const store = await openStore(path);
  const before = await store.provenance(IDLE);
  expect(before).toMatchObject({ hasChanged: false, isWalMissing: false });
  expect(before.walFrames).toBeGreaterThan(0);

  appendFileSync(`${path}-wal`, Buffer.alloc(FRAME_BYTES));
  expect(await store.provenance(IDLE)).toMatchObject({ hasChanged: true, walFrames: before.walFrames });
  rmSync(`${path}-wal`);
  expect(await store.provenance(IDLE)).toMatchObject({
    hasChanged: true,
    walFrames: before.walFrames,
    isWalMissing: false,
  });
  store.close();
});

/** As they are while the server has them open. */
function copyWithLog(from: string, to: string): void {
  for (const suffix of ['', '-wal']) copyFileSync(from + suffix, to + suffix);
}

/** A rollback journal that tells of the first page alone. See https://sqlite.org/fileformat.html#the_rollback_journal */
function journalOfFirstPage(page: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write('d9d505f920a163d7', 'hex');
  for (const [at, value] of [1, 0, 1, 512, PAGE_BYTES].entries()) header.writeUInt32BE(value, 8 + at * 4);
  let checksum = 0;
  for (let at = PAGE_BYTES - 200; at > 0; at -= 200) checksum += page.readUInt8(at);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(1, 0);
  numbers.writeUInt32BE(checksum, 4);
  return Buffer.concat([header, numbers.subarray(0, 4), page, numbers.subarray(4)]);
}

/** Puts the root of a table, and the page that it names first, in each other's place. */
function swapWithFirstChild(path: string, root: number): void {
  const bytes = readFileSync(path);
  const start = (root - 1) * PAGE_BYTES;
  const cell = bytes.readUInt16BE(start + 12);
  const child = (bytes.readUInt32BE(start + cell) - 1) * PAGE_BYTES;
  const [rootPage, childPage] = [start, child].map((at) => Buffer.from(bytes.subarray(at, at + PAGE_BYTES)));
  childPage?.copy(bytes, start);
  rootPage?.copy(bytes, child);
  writeFileSync(path, bytes);
}

/** One entry fewer in an index: `quick_check` finds it, the table is whole. */
function dropCell(path: string, page: number): void {
  const bytes = readFileSync(path);
  const at = (page - 1) * 4_096 + 3;
  bytes.writeUInt16BE(bytes.readUInt16BE(at) - 1, at);
  writeFileSync(path, bytes);
}

/**
 * A file that is named at the end of a journal some versions of SQLite delete when they have rolled it back. See https://sqlite.org/atomiccommit.html#_the_super_journal_file
 */
function nameSuperJournal(journal: string, name: string): void {
  const bytes = Buffer.from(name);
  const numbers = Buffer.alloc(12);
  // The page that holds the file's locks, which no record is about.
  numbers.writeUInt32BE(2 ** 30 / 4_096 + 1, 0);
  numbers.writeUInt32BE(bytes.length, 4);
  numbers.writeUInt32BE(
    bytes.reduce((sum, byte) => sum + byte, 0),
    8,
  );
  const magic = Buffer.from('d9d505f920a163d7', 'hex');
  appendFileSync(journal, Buffer.concat([numbers.subarray(0, 4), bytes, numbers.subarray(4), magic]));
}

/** @param offset from the end where it is negative */
function flipByte(path: string, offset: number): void {
  const bytes = readFileSync(path);
  const place = offset < 0 ? bytes.length + offset : offset;
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  writeFileSync(path, bytes);
}
