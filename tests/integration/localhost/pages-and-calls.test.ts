import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { BODY_MAX_BYTES } from '../../../electron/localhost/request-body.ts';
import { NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../shared/event-order.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import { makeFolder, writeAuditDatabase } from '../support/audit-database.ts';
import { startServer, type TestServer } from './localhost-server.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startServer();
  await server.enter();
});

async function serveDatabase(): Promise<string> {
  const database = join(makeFolder(), 'backups.db');
  writeAuditDatabase(database, [{ username: 'admin' }, { username: 'guest' }]);
  server = await startServer({ database });
  await server.enter();
  return database;
}

describe('files', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/main.js', 'text/javascript; charset=utf-8'],
  ])('%s is served as %s', async (path, type) => {
    const { status, headers } = await server.ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test.each([
    '/index.html',
    '/assets',
    '/assets/',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..\\..\\secret.txt',
    '//secret.txt',
    '//127.0.0.1/',
    '//localhost/..',
    '/secret.txt%00.js',
    '/api/download/x',
  ])('%s does not exist', async (path) => {
    const { status, text } = await server.ask(path);
    expect([status, text]).toEqual([404, 'Not found\n']);
  });

  test.each(['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'POST'])('%s is not allowed', async (method) => {
    expect((await server.ask('/', { method })).status).toBe(405);
  });
});

describe('calls', () => {
  test('answer what the contract says', async () => {
    await serveDatabase();
    const page = await server.call('events.page', {
      filter: NO_FILTER,
      order: CHRONOLOGICAL,
      offset: 0,
      limit: 10,
    });
    expect(page).toMatchObject({
      ok: true,
      value: { total: 2, rows: [{ username: 'guest' }, { username: 'admin' }] },
    });
  });

  test('describe the host', async () => {
    await server.call('settings.change', { theme: 'dark' });
    expect(await server.call('host.describe')).toEqual({
      ok: true,
      value: {
        kind: 'localhost',
        version: '1.2.3',
        systemLanguage: 'fr',
        settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
      },
    });
  });

  test.each<[number, string | undefined, string]>([
    [415, undefined, '{}'],
    [415, 'text/plain', '{}'],
    [415, 'application/x-www-form-urlencoded', '{}'],
    [415, 'application/jsonp', '{}'],
    [400, 'application/json', ''],
    [400, 'application/json', '{"operation":'],
    [400, 'application/json', '[]'],
    [400, 'application/json', '{"operation":1}'],
    [400, 'application/json', '{"operation":"host.describe","more":1}'],
    [413, 'application/json', JSON.stringify({ operation: 'x'.repeat(BODY_MAX_BYTES) })],
    [200, 'application/json; charset=utf-8', '{"operation":"host.describe"}'],
  ])('%i for a body of %s', async (status, type, body) => {
    const headers = type === undefined ? {} : { 'content-type': type };
    expect((await server.ask('/api/call', { method: 'POST', headers, body })).status).toBe(status);
  });

  test('a body without end is cut off', async () => {
    const answer = await server.ask('/api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      body: `"${'x'.repeat(BODY_MAX_BYTES)}"`,
    });
    expect(answer.status).toBe(413);
  });

  test.each(['toString', '__proto__', 'events', 'events.page.x'])('%s is no operation', async (operation) => {
    expect(await server.call(operation as 'host.describe')).toMatchObject({
      ok: false,
      error: { code: 'unknown-operation' },
    });
  });
});

describe('the database that was named', () => {
  test('is the only one', async () => {
    const database = await serveDatabase();
    const refused = await Promise.all([
      server.call('source.pick'),
      server.call('source.openSample'),
      server.call('source.openRecent', { path: database }),
    ]);
    expect(refused.map((result) => (result.ok ? 'opened' : result.error.code))).toEqual([
      'not-available',
      'not-available',
      'forbidden',
    ]);
    expect(await server.call('source.current')).toMatchObject({ ok: true, value: { path: database } });
  });

  test('may be opened anew', async () => {
    await serveDatabase();
    expect(await server.call('source.reopen')).toMatchObject({ ok: true, value: { eventCount: 2 } });
  });
});

test('without a database only the sample may be opened', async () => {
  const folder = makeFolder();
  const samplePath = join(folder, 'sample.db');
  writeAuditDatabase(samplePath, [{ username: 'someone' }]);
  const empty = await startServer({ samplePath });
  await empty.enter();
  expect(await empty.call('source.current')).toEqual({ ok: true, value: null });
  expect(await empty.call('source.openRecent', { path: samplePath })).toMatchObject({ ok: false });
  expect(await empty.call('source.openSample')).toMatchObject({ ok: true, value: { fileName: 'sample.db' } });
});

test('a database that cannot be opened is not served', async () => {
  const missing = join(makeFolder(), 'missing.db');
  await expect(startServer({ database: missing })).rejects.toMatchObject({ code: 'not-found' });
  expect(existsSync(missing)).toBe(false);
});
