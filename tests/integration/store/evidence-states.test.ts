import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openEvidence } from '../../../electron/core/store/evidence.ts';
import { sweepPrivateFolders } from '../../../electron/core/store/private-folder.ts';
import { snapshotFolder } from '../../fixtures/folder-snapshot.ts';
import { createAuditDatabase, type GeneratorOptions } from '../../fixtures/generate-database.ts';
import { WAL_STATES, type WalState } from '../../fixtures/wal-states.ts';
import { end, startOpening } from './child-process.ts';
import { prepareTemporaryFolders } from './temporary-folders.ts';

const folders = prepareTemporaryFolders();
const STORY: GeneratorOptions = { events: 800, seed: 7, hard: true, odd: true };

const OPENED_AS: Readonly<Record<WalState, string>> = {
  rollback: 'in-place',
  'wal-flag': 'in-place',
  'empty-wal': 'in-place',
  wal: 'private-copy',
  'wal-shm': 'private-copy',
  'torn-wal': 'private-copy',
  'stale-wal': 'private-copy',
  'hot-journal': 'private-copy',
};

function generate(state: WalState) {
  return createAuditDatabase(join(folders.evidence, 'backups.db'), { ...STORY, state });
}

/** A digest of all events up to an id, with the type of every value. */
function digest(db: Database, lastId: number): string {
  const columns =
    'id, timestamp, user_id, username, action, category, target_type, target_id, details, ip_address';
  const quoted = `${columns}, user_agent, status, error_message`
    .split(', ')
    .map((column) => `quote(${column})`)
    .join(` || ',' || `);
  const hash = createHash('sha256');
  for (const row of db
    .prepare(`SELECT ${quoted} FROM audit_log WHERE id <= ? ORDER BY id`)
    .pluck()
    .iterate(lastId)) {
    hash.update(`${row}\n`);
  }
  return hash.digest('hex');
}

describe.each(WAL_STATES)('a database in state %s', (state) => {
  it('shows every committed event and leaves its folder as it was', async () => {
    const generated = generate(state);
    const before = snapshotFolder(folders.evidence);

    const evidence = await openEvidence(generated.path);
    expect(evidence.openedAs).toBe(OPENED_AS[state]);
    expect(evidence.isDamaged).toBe(false);
    expect(evidence.foreignLogs).toEqual([]);
    expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(generated.eventCount);
    expect(evidence.db.prepare('SELECT max(id) FROM audit_log').pluck().get()).toBe(generated.lastId);
    expect(evidence.db.pragma('integrity_check', { simple: true })).toBe('ok');
    const digestHere = digest(evidence.db, 800);
    expect(snapshotFolder(folders.evidence)).toEqual(before);

    evidence.close();
    expect(snapshotFolder(folders.evidence)).toEqual(before);
    expect(readdirSync(folders.temporary)).toEqual([]);

    const plain = createAuditDatabase(join(folders.temporary, 'plain.db'), { ...STORY, state: 'rollback' });
    const expected = await openEvidence(plain.path);
    expect(digestHere).toBe(digest(expected.db, 800));
    expected.close();
  });

  it('is left as it was when the program is killed, and the private copy goes with the next start', async () => {
    const { path, eventCount } = generate(state);
    const before = snapshotFolder(folders.evidence);

    const { child, report } = await startOpening(path, { temporaryFolder: folders.temporary });
    expect(report).toEqual({ kind: 'opened', openedAs: OPENED_AS[state], eventCount });
    await end(child, 'SIGKILL');
    expect(snapshotFolder(folders.evidence)).toEqual(before);

    const evidence = await openEvidence(path);
    const isCopy = evidence.openedAs === 'private-copy';
    sweepPrivateFolders();
    const remaining = readdirSync(folders.temporary);
    expect(remaining).toHaveLength(isCopy ? 1 : 0);
    expect(remaining.every((name) => name.includes(`-${process.pid}-`))).toBe(true);
    evidence.close();
    expect(readdirSync(folders.temporary)).toEqual([]);
    expect(snapshotFolder(folders.evidence)).toEqual(before);
  });
});

describe('a database that is hard to get at', () => {
  async function expectUntouchedOpening(path: string, eventCount: number): Promise<void> {
    const before = snapshotFolder(folders.evidence);
    for (const how of ['close', 'SIGKILL'] as const) {
      const { child, report } = await startOpening(path, {
        asNobody: true,
        temporaryFolder: folders.temporary,
      });
      expect(report).toMatchObject({ kind: 'opened', eventCount });
      expect(snapshotFolder(folders.evidence)).toEqual(before);
      await end(child, how);
      expect(snapshotFolder(folders.evidence)).toEqual(before);
      if (how === 'close') expect(readdirSync(folders.temporary)).toEqual([]);
    }
    // What a killed process left goes with the next start of the same user, who is another one here.
    for (const name of readdirSync(folders.temporary))
      rmSync(join(folders.temporary, name), { recursive: true });
  }

  it.each(['wal-flag', 'wal-shm', 'hot-journal'] as const)(
    'opens a read-only file in a read-only folder: %s',
    async (state) => {
      const { path, eventCount } = generate(state);
      for (const name of readdirSync(folders.evidence)) chmodSync(join(folders.evidence, name), 0o444);
      chmodSync(folders.evidence, 0o555);
      await expectUntouchedOpening(path, eventCount);
    },
  );

  it.for(['wal-flag', 'wal-shm'] as const)('opens it on read-only media: %s', async (state, context) => {
    const { path, eventCount } = generate(state);
    try {
      execFileSync('mount', ['--bind', folders.evidence, folders.evidence], { stdio: 'pipe' });
    } catch {
      context.skip('only root may mount');
    }
    try {
      execFileSync('mount', ['-o', 'remount,ro,bind', folders.evidence], { stdio: 'pipe' });
      await expectUntouchedOpening(path, eventCount);
    } finally {
      // Lazily, since the program may still have a file open there if the test failed.
      execFileSync('umount', ['--lazy', folders.evidence]);
    }
  });

  it.each([
    'with spaces.db',
    ' leading and trailing .db ',
    'a#b?c=d&e%20f%.db',
    'été-日本語-👩‍💻.db',
    'quote\'and"quote.db',
    'file:x?mode=memory',
    'semi;colon\\backslash.db',
    'line\nbreak.db',
  ])('opens a file called %j in a folder of that name', async (name) => {
    for (const state of ['wal-flag', 'wal'] as const) {
      const { eventCount, path } = generate(state);
      const folder = join(folders.evidence, `${state} ${name}`);
      mkdirSync(folder);
      for (const suffix of state === 'wal' ? ['', '-wal'] : [''])
        renameSync(path + suffix, join(folder, name + suffix));
      await expectUntouchedOpening(join(folder, name), eventCount);
    }
  });

  it('finds the log beside the file that a symbolic link points to', async () => {
    const { path, eventCount } = generate('wal');
    const links = join(folders.evidence, 'links');
    mkdirSync(links);
    symlinkSync('../backups.db', join(links, 'relative.db'));
    symlinkSync(join(links, 'relative.db'), join(links, 'chained.db'));
    await expectUntouchedOpening(join(links, 'chained.db'), eventCount);

    const evidence = await openEvidence(join(links, 'chained.db'));
    expect(evidence).toMatchObject({ fileName: 'chained.db', path: join(links, 'chained.db') });
    expect(evidence.sizeBytes).toBe(statSync(path).size);
    evidence.close();
  });

  it('takes no notice of files that only resemble sidecars', async () => {
    const { path, eventCount } = generate('wal-flag');
    mkdirSync(`${path}-wal`);
    copyFileSync(path, `${path}-wal2`);
    await expectUntouchedOpening(path, eventCount);
  });
});
