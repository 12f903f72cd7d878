import { setTimeout as sleep } from 'node:timers/promises';
import { SCANNED_COLUMNS, type ScannedColumn } from '../../electron/core/index/column-texts.ts';
import type { StoreClient } from '../../electron/core/worker/client.ts';
import { NO_FILTER } from '../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder, type SortDirection } from '../../shared/event-order.ts';
import { openStore } from './open-store.ts';
import type { BenchRow } from './report.ts';
import { measure, type Sample, summarize } from './statistics.ts';

const FIRST_MAX_MS = 60;
const REVERSED_MAX_MS = 10;
const PAGE_MAX_MS = 16;
/** An idle store prepares every order; this is longer than that takes, for a million events. */
const IDLE_MS = 16_000;

/** Orders by what no index holds: by details at once, and by each once an idle store has prepared it. */
export async function benchDetails(path: string, events: number): Promise<BenchRow[]> {
  const scale = Math.max(1, events / 1_000_000);
  const cold = await openIndexed(path);
  const [first, pages] = await pagesDuring(cold, () => sort(cold, 'details', 'ascending'));
  await cold.close();
  const prepared = await openIndexed(path);
  await sleep(IDLE_MS * scale);
  const ready: BenchRow[] = [];
  for (const column of SCANNED_COLUMNS) {
    const ascending = await measure(1, () => sort(prepared, column, 'ascending'), 0);
    const descending = await measure(1, () => sort(prepared, column, 'descending'), 0);
    ready.push(
      below(`sort by ${column}, of a store that was idle`, ascending, FIRST_MAX_MS * scale),
      below(`sort by ${column}, reversed`, descending, REVERSED_MAX_MS * scale),
    );
  }
  await prepared.close();
  return [
    below('sort by details, at once after opening', first, FIRST_MAX_MS * scale),
    { ...below('first page, meanwhile', pages, PAGE_MAX_MS), isMet: pages.p99 <= PAGE_MAX_MS },
    ...ready,
  ];
}

async function openIndexed(path: string): Promise<StoreClient> {
  const store = await openStore(path);
  await store.call('index', undefined);
  await page(store, CHRONOLOGICAL);
  return store;
}

/** How long an operation takes, and the pages that are asked for meanwhile. */
async function pagesDuring(
  store: StoreClient,
  operation: () => Promise<void>,
): Promise<[operation: Sample, pages: Sample]> {
  const pages: number[] = [];
  let isUnderWay = true;
  const measured = measure(1, operation, 0).finally(() => {
    isUnderWay = false;
  });
  while (isUnderWay) {
    const startMs = performance.now();
    await page(store, CHRONOLOGICAL);
    pages.push(performance.now() - startMs);
    await sleep(20);
  }
  return [await measured, summarize(pages)];
}

const sort = (store: StoreClient, column: ScannedColumn, direction: SortDirection) =>
  page(store, [{ column, direction }]);

async function page(store: StoreClient, order: EventOrder): Promise<void> {
  await store.call('page', { filter: NO_FILTER, order, offset: 0, limit: 100 });
}

function below(name: string, sample: Sample, limitMs: number): BenchRow {
  return { name, sample, goal: `<= ${limitMs}`, isMet: sample.p50 <= limitMs };
}
