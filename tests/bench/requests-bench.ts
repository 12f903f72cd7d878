import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { StoreClient } from '../../electron/core/worker/client.ts';
import type { EventFilter } from '../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder } from '../../shared/event-order.ts';
import { exportAll } from './export-bench.ts';
import { openStore } from './open-store.ts';
import type { BenchRow } from './report.ts';
import { measure, summarize } from './statistics.ts';

/** Filter changes that follow each other faster than any can be answered, as when a user drags over the histogram. */
const BURST = 50;

/** What many requests at once cost: the process that passes them on, and whoever waits for the last of them. */
export async function benchRequests(path: string): Promise<BenchRow[]> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const store = await openStore(path);
  await burst(store, 0);
  const alone = await measure(10, (run) => show(store, filterOf(run)).catch(() => {}));
  const bursts = await measure(10, (run) => burst(store, run));
  for (const column of ['target', 'user', 'details'] as const)
    await page(store, {}, [{ column, direction: 'ascending' }]);
  await page(store, { search: { include: ['certificate'], exclude: [] } });
  await exportAll(store, 'json');
  delay.disable();
  await store.close();
  const p99 = delay.percentile(99) / 1e6;
  return [
    {
      name: `last of ${BURST} filter changes at once`,
      sample: bursts,
      rival: { name: 'one alone', sample: alone },
      goal: 'ratio <= 3',
      isMet: bursts.p50 <= alone.p50 * 3,
    },
    {
      name: 'main process: event-loop delay, from opening to an export',
      sample: { ...summarize([delay.percentile(50) / 1e6]), p99 },
      goal: 'p99 <= 16',
      isMet: p99 <= 16,
    },
  ];
}

/** Each change cancels the one before, as the page does. */
async function burst(store: StoreClient, run: number): Promise<void> {
  let controller = new AbortController();
  const answers: Promise<unknown>[] = [];
  for (let change = 0; change < BURST; change++) {
    controller.abort();
    controller = new AbortController();
    answers.push(show(store, filterOf(run * BURST + change), controller.signal));
  }
  await Promise.allSettled(answers);
}

function filterOf(change: number): EventFilter {
  const from = Date.UTC(2026, 0, 1) + (Math.abs(change) % 300) * 86_400_000;
  return { from, status: { include: ['failure'], exclude: [] } };
}

async function show(store: StoreClient, filter: EventFilter, signal?: AbortSignal): Promise<void> {
  await Promise.all([
    page(store, filter, CHRONOLOGICAL, signal),
    store.call('facets', { filter }, { signal }),
  ]);
}

function page(
  store: StoreClient,
  filter: EventFilter,
  order: EventOrder = CHRONOLOGICAL,
  signal?: AbortSignal,
): Promise<unknown> {
  return store.call('page', { filter, order, offset: 0, limit: 100 }, { signal });
}
