import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../shared/event-order.ts';
import { writeAuditDatabase } from '../support/audit-database.ts';
import { startServer, type TestServer } from './localhost-server.ts';

const COUNT = 8_000;
let folder: string;
let database: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-viewer-test-'));
  database = join(folder, 'backups.db');
  const details = JSON.stringify({ note: 'x'.repeat(2_000) });
  writeAuditDatabase(
    database,
    Array.from({ length: COUNT }, () => ({ details })),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

async function startExport(server: TestServer, format: 'csv' | 'json' = 'json') {
  const result = await server.call('export.start', { format, filter: NO_FILTER, order: CHRONOLOGICAL });
  if (!result.ok || result.value?.kind !== 'download') throw new Error(JSON.stringify(result));
  return result.value;
}

/** Reads host events until one of a name comes. */
async function untilEvent(stream: IncomingMessage, name: string): Promise<unknown> {
  let text = '';
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    text += chunk;
    for (const line of text.split('\n').slice(0, -1)) {
      const event = line.startsWith('data: ') ? JSON.parse(line.slice(6)) : undefined;
      if (event?.name === name) return event.payload;
    }
    text = text.slice(text.lastIndexOf('\n') + 1);
  }
  throw new Error(`no ${name}`);
}

/** Whether an answer came to its end, and what came of it. */
async function readThrough(response: IncomingMessage): Promise<{ isComplete: boolean; text: string }> {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', () => {});
  await new Promise((resolve) => response.once('close', resolve));
  return { isComplete: response.complete, text: Buffer.concat(chunks).toString() };
}

async function serveDatabase(fetchDownloadWithinMs?: number) {
  const server = await startServer(
    fetchDownloadWithinMs === undefined ? { database } : { database, fetchDownloadWithinMs },
  );
  await server.enter();
  const events = await server.begin('/api/events');
  return { server, events };
}

test('an export arrives whole, as a file', async () => {
  const { server, events } = await serveDatabase();
  const { exportId, url, total } = await startExport(server);
  const response = await server.begin(url);
  expect(response.headers).toMatchObject({
    'content-type': 'application/json',
    'content-disposition': expect.stringMatching(
      /^attachment; filename\*=UTF-8''audit-log-\d{4}-\d\d-\d\d\.json$/,
    ),
    'cache-control': 'no-store',
  });
  const { isComplete, text } = await readThrough(response);
  expect([isComplete, total, JSON.parse(text).length]).toEqual([true, COUNT, COUNT]);
  expect(await untilEvent(events, 'export.finished')).toMatchObject({ exportId, written: COUNT });
  expect((await server.ask(url)).status).toBe(404);
});

test('a CSV export is called one', async () => {
  const { server } = await serveDatabase();
  const { url } = await startExport(server, 'csv');
  const response = await server.begin(url);
  expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
  response.destroy();
});

test('an export that is cancelled cuts the download, which is not taken for complete', async () => {
  const { server, events } = await serveDatabase();
  const { exportId, url } = await startExport(server);
  const response = await server.begin(url);
  await once(response, 'readable');
  const reading = readThrough(response);
  await server.call('export.cancel', { exportId });
  expect((await reading).isComplete).toBe(false);
  expect(await untilEvent(events, 'export.cancelled')).toEqual({ exportId });
});

test('an export goes no faster than its reader, and fails when the reader goes away', async () => {
  const { server, events } = await serveDatabase();
  const { exportId, url } = await startExport(server);
  const response = await server.begin(url);
  await once(response, 'readable');
  const progress = (await untilEvent(events, 'export.progress')) as { written: number };
  expect(progress.written).toBeLessThan(COUNT);
  response.destroy();
  expect(await untilEvent(events, 'export.failed')).toMatchObject({
    exportId,
    error: { code: 'cannot-write' },
  });
});

test('an export that nobody fetches is given up', async () => {
  const { server, events } = await serveDatabase(50);
  const { exportId, url } = await startExport(server);
  expect(await untilEvent(events, 'export.failed')).toMatchObject({ exportId });
  expect((await server.ask(url)).status).toBe(404);
});

test('an export can be cancelled before it is fetched', async () => {
  const { server } = await serveDatabase();
  const { exportId, url } = await startExport(server);
  expect(await server.call('export.cancel', { exportId })).toMatchObject({ ok: true });
  expect((await server.ask(url)).status).toBe(404);
});

test('the end of the server cuts downloads and event streams', async () => {
  const { server, events } = await serveDatabase();
  const { url } = await startExport(server);
  const response = await server.begin(url);
  await once(response, 'readable');
  const ends = [readThrough(response), readThrough(events)];
  await server.close();
  expect((await Promise.all(ends)).map(({ isComplete }) => isComplete)).toEqual([false, false]);
});
