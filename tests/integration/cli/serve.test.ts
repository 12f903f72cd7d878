import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { snapshotFolder } from '../../fixtures/folder-snapshot.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { makeFolder, writeAuditDatabase } from '../support/audit-database.ts';
import { firstLine, runCli, startCli, untilEnd } from '../support/run-cli.ts';

let folder: string;
let database: string;

beforeEach(() => {
  folder = makeFolder();
  database = join(folder, 'backups.db');
});

/** Follows the one-time address and asks for the open database. */
async function askForSource(url: string): Promise<unknown> {
  const entrance = await fetch(url, { redirect: 'manual' });
  const response = await fetch(new URL('/api/call', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: entrance.headers.get('set-cookie') ?? '' },
    body: JSON.stringify({ operation: 'source.current' }),
  });
  return response.json();
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('serves the database until %s', async (signal) => {
  writeAuditDatabase(database, [{}]);
  const child = startCli(['serve', database]);
  const url = await firstLine(child);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
  expect(await askForSource(url)).toMatchObject({ ok: true, value: { path: database, eventCount: 1 } });
  child.kill(signal);
  expect((await untilEnd(child)).exitCode).toBe(0);
});

test('removes its private copy when Ctrl+C ends it, and never touches the folder', async () => {
  const evidence = join(folder, 'evidence');
  const temporary = join(folder, 'temporary');
  mkdirSync(evidence);
  mkdirSync(temporary);
  const generated = createAuditDatabase(join(evidence, 'backups.db'), { events: 100, state: 'wal' });
  const before = snapshotFolder(evidence);
  const child = startCli(['serve', generated.path], { TMPDIR: temporary });
  expect(await askForSource(await firstLine(child))).toMatchObject({
    value: { openedAs: 'private-copy', eventCount: generated.eventCount },
  });
  expect(readdirSync(temporary)).not.toEqual([]);
  child.kill('SIGINT');
  await untilEnd(child);
  expect(readdirSync(temporary)).toEqual([]);
  expect(snapshotFolder(evidence)).toEqual(before);
});

test('a port that is taken is a failure with a message', async () => {
  writeAuditDatabase(database, [{}]);
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const port = String((other.address() as AddressInfo).port);
  const { exitCode, stdout, stderr } = await runCli(['serve', database, '--port', port]);
  other.close();
  expect([exitCode, stdout.toString(), stderr]).toEqual([
    1,
    '',
    `Port ${port} is taken by another program.\n`,
  ]);
});

test('a database that cannot be opened is a failure with a message', async () => {
  const { exitCode, stdout, stderr } = await runCli(['serve', database]);
  expect([exitCode, stdout.toString(), stderr.trim()]).toEqual([1, '', expect.stringMatching(/^[^\n]+$/)]);
});
