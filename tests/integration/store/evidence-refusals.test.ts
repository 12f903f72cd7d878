import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openEvidence } from '../../../electron/core/store/evidence.ts';
import type { ErrorCode } from '../../../shared/app-error.ts';
import { snapshotFolder } from '../../fixtures/folder-snapshot.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { end, startOpening } from './child-process.ts';
import { prepareTemporaryFolders } from './temporary-folders.ts';

const folders = prepareTemporaryFolders();

function fileWith(content: string | Uint8Array, name = 'backups.db'): string {
  const path = join(folders.evidence, name);
  writeFileSync(path, content);
  return path;
}

function databaseWith(sql: string): string {
  const path = join(folders.evidence, 'backups.db');
  const db = new Database(path);
  db.exec(sql);
  db.close();
  return path;
}

function audit(): string {
  return createAuditDatabase(join(folders.evidence, 'backups.db'), { events: 50 }).path;
}

const REFUSED: readonly [what: string, code: ErrorCode, make: () => string | Promise<string>][] = [
  ['a missing file', 'not-found', () => join(folders.evidence, 'missing.db')],
  ['a file in a folder that is a file', 'not-found', () => join(audit(), 'inside.db')],
  [
    'a dangling link',
    'not-found',
    () => {
      symlinkSync('nowhere.db', join(folders.evidence, 'link.db'));
      return join(folders.evidence, 'link.db');
    },
  ],
  [
    'a link to itself',
    'cannot-read',
    () => {
      symlinkSync('loop.db', join(folders.evidence, 'loop.db'));
      return join(folders.evidence, 'loop.db');
    },
  ],
  ['a name longer than any file has', 'cannot-read', () => join(folders.evidence, 'x'.repeat(300))],
  [
    'a folder',
    'is-a-directory',
    () => {
      mkdirSync(join(folders.evidence, 'folder.db'));
      return join(folders.evidence, 'folder.db');
    },
  ],
  ['a device', 'not-a-file', () => '/dev/zero'],
  [
    'a FIFO that nobody writes',
    'not-a-file',
    () => {
      execFileSync('mkfifo', [join(folders.evidence, 'pipe.db')]);
      return join(folders.evidence, 'pipe.db');
    },
  ],
  [
    'a socket',
    'not-a-file',
    async () => {
      const path = join(folders.evidence, 'socket.db');
      const server = createServer().listen(path);
      server.unref();
      await once(server, 'listening');
      return path;
    },
  ],
  ['0 bytes', 'empty-file', () => fileWith('')],
  ['a text file', 'not-a-database', () => fileWith('Not a database, dear auditor.\r\n')],
  ['text of another script', 'not-a-database', () => fileWith('журнал аудита — 監査ログ\n'.repeat(400))],
  [
    'text in an old encoding',
    'not-a-database',
    () => fileWith(Buffer.from('registre des \u00e9v\u00e9nements\n', 'latin1')),
  ],
  ['compressed data', 'encrypted-or-foreign', () => fileWith(gzipSync('x'.repeat(10_000)))],
  ['an encrypted database', 'encrypted-or-foreign', () => fileWith(randomBytes(8_192))],
  ['nothing but zeros', 'encrypted-or-foreign', () => fileWith(Buffer.alloc(8_192))],
  ['a header and no more', 'damaged-database', () => fileWith('SQLite format 3\0')],
  [
    'a database cut in its first page',
    'damaged-database',
    () => {
      const path = audit();
      truncateSync(path, 600);
      return path;
    },
  ],
  [
    'random bytes behind a header',
    'damaged-database',
    () => fileWith(Buffer.concat([Buffer.from('SQLite format 3\0'), randomBytes(8_176)])),
  ],
  ['a database of another program', 'no-audit-log', () => databaseWith('CREATE TABLE notes (text)')],
  ['a database without tables', 'no-audit-log', () => databaseWith('PRAGMA user_version = 1')],
  [
    'a view that passes for the log',
    'audit-log-not-a-table',
    () => databaseWith('CREATE TABLE t (id, action); CREATE VIEW audit_log AS SELECT * FROM t'),
  ],
  [
    'a virtual table that passes for the log',
    'audit-log-not-a-table',
    () => databaseWith('CREATE VIRTUAL TABLE Audit_Log USING fts5(id, action)'),
  ],
  [
    'an index of that name',
    'audit-log-not-a-table',
    () => databaseWith('CREATE TABLE t (a); CREATE INDEX audit_log ON t (a)'),
  ],
];

it.each(REFUSED)('refuses %s as %s and leaves nothing behind', async (_what, code, make) => {
  const path = await make();
  const before = snapshotFolder(folders.evidence);
  await expect(openEvidence(path)).rejects.toMatchObject({
    name: 'AppError',
    code,
    params: { path, fileName: basename(path) },
  });
  expect(snapshotFolder(folders.evidence)).toEqual(before);
  expect(readdirSync(folders.temporary)).toEqual([]);
});

it('says when it may not read the file', async () => {
  const path = audit();
  chmodSync(path, 0o000);
  const { child, report } = await startOpening(path, { asNobody: true, temporaryFolder: folders.temporary });
  expect(report).toEqual({ kind: 'failed', code: 'no-permission' });
  await end(child, 'SIGKILL');
});

it('says when it may not enter the folder', async () => {
  const path = audit();
  chmodSync(folders.evidence, 0o000);
  const { child, report } = await startOpening(path, { asNobody: true, temporaryFolder: folders.temporary });
  expect(report).toEqual({ kind: 'failed', code: 'no-permission' });
  await end(child, 'SIGKILL');
});

it('finds the log whatever the case of its name', async () => {
  const path = databaseWith(
    'CREATE TABLE AUDIT_LOG (id INTEGER PRIMARY KEY, action); INSERT INTO audit_log DEFAULT VALUES',
  );
  const evidence = await openEvidence(path);
  expect(evidence.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(1);
  evidence.close();
});

it('fails as a bug, not as a fault of the file, where SQLite was loaded without URIs', async () => {
  const path = audit();
  const script = `
    const { openEvidence } = await import(${JSON.stringify(new URL('../../../electron/core/store/evidence.ts', import.meta.url).href)});
    await openEvidence(process.argv[1]).catch((error) => console.log(error.name, error.message));`;
  const environment = { ...process.env };
  delete environment.SQLITE_USE_URI;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script, path], {
    env: environment,
    encoding: 'utf8',
  });
  expect(output).toMatch(/^Error SQLITE_USE_URI=1 must be set/);
});
