import type { StoreClient } from '../../../electron/core/worker/client.ts';
import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import { NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL, SORT_COLUMNS } from '../../../shared/event-order.ts';
import type { ExportFormat } from '../../../shared/export-options.ts';

/** What may be said of a broken file; anything else would be our own fault. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'empty-file',
  'not-a-database',
  'encrypted-or-foreign',
  'damaged-database',
  'no-audit-log',
  'audit-log-not-a-table',
  'audit-log-without-row-ids',
  'source-changing',
]);

/**
 * Opens a database and asks for everything that a user could. What opens must also answer. Answers what was seen: the
 * number of events, or the code of the refusal.
 */
export async function examineStore(store: StoreClient, path: string): Promise<number | ErrorCode> {
  try {
    const opened = await orRefusal(store.call('open', { path, sourceId: path }));
    if (typeof opened === 'string') return opened;
    await lookAround(store, opened.eventCount);
    await check(store, opened.eventCount);
    await store.call('stage', { sourceId: 'again', keepsIndex: true });
    await store.call('adopt', undefined);
    return opened.eventCount;
  } finally {
    await store.call('close', undefined).catch(() => {});
  }
}

async function orRefusal<Value>(answer: Promise<Value>): Promise<Value | ErrorCode> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AppError && REFUSALS.has(error.code)) return error.code;
    throw error;
  }
}

async function lookAround(store: StoreClient, eventCount: number): Promise<void> {
  for (const column of SORT_COLUMNS) {
    const order = [{ column, direction: 'ascending' }] as const;
    const page = await store.call('page', { filter: NO_FILTER, order, offset: 0, limit: 50 });
    requireEqual(page.total, eventCount, `events by ${column}`);
  }
  const last = { filter: NO_FILTER, order: CHRONOLOGICAL, offset: Math.max(0, eventCount - 20), limit: 20 };
  const { rows } = await store.call('page', last);
  requireEqual(rows.length, Math.min(20, eventCount), 'rows of the last page');
  for (const { id } of rows) {
    await store.call('detail', { id }).catch(unlessGone);
    await store.call('locate', { filter: NO_FILTER, order: CHRONOLOGICAL, id });
  }
  const facets = await store.call('facets', { filter: NO_FILTER });
  requireEqual(typeof facets.user.length, 'number', 'facets');
  for (const text of ['a', 'é', 'no such text']) {
    const filter = {
      search: { include: [text], exclude: [] },
      status: { include: [], exclude: ['failure'] },
    };
    await store.call('page', { filter, order: CHRONOLOGICAL, offset: 0, limit: 50 });
    await store.call('facets', { filter });
  }
}

async function check(store: StoreClient, eventCount: number): Promise<void> {
  const json = JSON.parse(await exportAll(store, 'json')) as unknown[];
  requireEqual(json.length, eventCount, 'events exported as JSON');
  await exportAll(store, 'csv');
  const report = await store.call('check', undefined);
  requireEqual(report.eventCount, eventCount, 'events checked');
  await store.call('provenance', undefined);
}

async function exportAll(store: StoreClient, format: ExportFormat): Promise<string> {
  const options = { format, filter: NO_FILTER, order: CHRONOLOGICAL, bom: false, formulaGuard: false };
  await store.call('exportOpen', { exportId: format, options });
  const chunks: Uint8Array[] = [];
  for (let done = false; !done; ) {
    const read = await store.call('exportRead', { exportId: format });
    chunks.push(read.chunk);
    done = read.done;
  }
  await store.call('exportClose', { exportId: format });
  return Buffer.concat(chunks).toString('utf8');
}

/** An event whose page is damaged may be counted and yet not be read. */
function unlessGone(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'event-gone')) throw error;
}

function requireEqual<Value>(actual: Value, expected: Value, what: string): void {
  if (actual !== expected) throw new Error(`${what}: ${actual}, not ${expected}`);
}
