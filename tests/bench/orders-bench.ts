import { setTimeout as sleep } from 'node:timers/promises';
import { SCANNED_COLUMNS } from '../../electron/core/index/column-texts.ts';
import type { StoreClient } from '../../electron/core/worker/client.ts';
import { NO_FILTER } from '../../shared/event-filter.ts';
import {
  CHRONOLOGICAL,
  type EventOrder,
  SORT_COLUMNS,
  type SortColumn,
  type SortDirection,
} from '../../shared/event-order.ts';
import { openStore } from './open-store.ts';
import type { BenchRow } from './report.ts';
import { measure, type Sample, summarize } from './statistics.ts';

const FIRST_MAX_MS = 60;
const REVERSED_MAX_MS = 10;
const PAGE_MAX_MS = 16;
/** An idle store prepares every order; this is longer than that takes, for a million events. */
const IDLE_MS = 16_000;

/** What takes long to put in order: many texts, and what no index holds. */
const SLOW_COLUMNS: readonly SortColumn[] = ['target', 'targetId', ...SCANNED_COLUMNS];

/** Every order at once after opening; and those that take long again, once an idle store has prepared them. */
export async function benchOrders(path: string, events: number): Promise<BenchRow[]> {
  const scale = Math.max(1, events / 1_000_000);
  const atOnce = await openIndexed(path);
  const rows: BenchRow[] = [];
  for (const column of SORT_COLUMNS)
    rows.push(...(await benchOrder(atOnce, column, 'at once after opening', scale)));
  await atOnce.close();
  const busy = await openIndexed(path);
  const pages = await pagesDuring(busy, () => sort(busy, 'details', 'ascending'));
  await busy.close();
  rows.push({
    ...below('first page, while details are sorted', pages, PAGE_MAX_MS),
    isMet: pages.p99 <= PAGE_MAX_MS,
  });
  const idle = await openIndexed(path);
  await sleep(IDLE_MS * scale);
  for (const column of SLOW_COLUMNS) rows.push(...(await benchOrder(idle, column, 'once idle', scale)));
  await idle.close();
  return rows;
}

async function benchOrder(
  store: StoreClient,
  column: SortColumn,
  when: string,
  scale: number,
): Promise<BenchRow[]> {
  const first = await measure(1, () => sort(store, column, 'ascending'), 0);
  const reversed = await measure(1, () => sort(store, column, 'descending'), 0);
  return [
    below(`sort by ${column}, ${when}`, first, FIRST_MAX_MS * scale),
    below(`sort by ${column}, reversed`, reversed, REVERSED_MAX_MS * scale),
  ];
}

async function openIndexed(path: string): Promise<StoreClient> {
  const store = await openStore(path);
  await store.call('index', undefined);
  await page(store, CHRONOLOGICAL);
  return store;
}

/** The pages that are asked for while an operation is under way. */
async function pagesDuring(store: StoreClient, operation: () => Promise<void>): Promise<Sample> {
  const pages: number[] = [];
  let isUnderWay = true;
  const finished = operation().finally(() => {
    isUnderWay = false;
  });
  while (isUnderWay) {
    const startMs = performance.now();
    await page(store, CHRONOLOGICAL);
    pages.push(performance.now() - startMs);
    await sleep(20);
  }
  await finished;
  return summarize(pages);
}

const sort = (store: StoreClient, column: SortColumn, direction: SortDirection) =>
  page(store, [{ column, direction }]);

async function page(store: StoreClient, order: EventOrder): Promise<void> {
  await store.call('page', { filter: NO_FILTER, order, offset: 0, limit: 100 });
}

function below(name: string, sample: Sample, limitMs: number): BenchRow {
  return { name, sample, goal: `<= ${limitMs}`, isMet: sample.p50 <= limitMs };
}
