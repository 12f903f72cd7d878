import { setTimeout as sleep } from 'node:timers/promises';
import type { StoreClient } from '../../electron/core/worker/client.ts';
import type { EventFilter } from '../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder } from '../../shared/event-order.ts';
import { hostileDatabase } from './bench-database.ts';
import { openStore, startStore } from './open-store.ts';
import type { BenchRow } from './report.ts';
import { type ListParameters, NO_PARAMETERS, SqlRival } from './rivals.ts';
import { measure, type Sample, summarize } from './statistics.ts';

interface FilterCase {
  readonly filter: EventFilter;
  readonly parameters: Partial<ListParameters>;
}

const only = (...include: string[]) => ({ include, exclude: [] });

/** Each is searched once: what was found lately is remembered. Many events hold the first ones, hardly any the others. */
const FREQUENT = ['nas-01', 'warning', 'invali', 'marie'];
/** One letter more than one of those. */
const REFINED = 'invalid';
const SEARCHED = [...FREQUENT, 'reject', 'certificate'];

const FILTERS: readonly FilterCase[] = [
  { filter: { status: only('failure') }, parameters: { status: 'failure' } },
  { filter: { category: only('backup') }, parameters: { category: 'backup' } },
  {
    filter: { action: only('login'), status: only('success') },
    parameters: { action: 'login', status: 'success' },
  },
  { filter: { user: only('marie') }, parameters: { username: 'marie' } },
  {
    filter: { from: Date.UTC(2026, 8, 1), to: Date.UTC(2026, 9, 2), category: only('auth') },
    parameters: { startDate: '2026-09-01', endDate: '2026-10-01', category: 'auth' },
  },
];

/** The year that the events are of, in 120 buckets. */
const EDGES = Array.from({ length: 121 }, (_, i) => Date.UTC(2026, 0, 1) + i * 3 * 86_400_000);

/** Measures the worker through the client, as a window does, beside SQLite asked the same. */
export async function benchCore(path: string, events: number): Promise<BenchRow[]> {
  const rival = new SqlRival(path);
  const scale = Math.max(1, events / 1_000_000);
  const rows: BenchRow[] = await benchOpening(path);
  const scan = await measure(3, () => rival.scanSixColumns(), 1);
  const open = await measure(3, () => openAndClose(path), 1);
  rows.push(against('open until the index is complete', open, 'six-column scan', scan, 2));

  const store = await openStore(path);
  rows.push(...(await benchFilters(store, rival, scale)));
  rows.push(await benchPages(store, events));
  rows.push(await benchFirstSearch(path, rival), ...(await benchSearch(store, rival)));
  await store.close();
  rival.close();
  rows.push(...(await benchHostile(events)));
  return rows;
}

/** Until a window has something to show, while its index is being built. */
async function benchOpening(path: string): Promise<BenchRow[]> {
  const opened: number[] = [];
  const startedAndOpened: number[] = [];
  for (let run = -1; run < 8; run++) {
    const start = performance.now();
    const store = startStore();
    // Refused, as nothing is open, and so answered as soon as the thread is there.
    await firstPage(store).catch(() => {});
    const started = performance.now();
    await store.call('open', { path, sourceId: 'bench' });
    const indexing = store.call('index', undefined).catch(() => {});
    await firstPage(store);
    const end = performance.now();
    await Promise.all([store.close(), indexing]);
    if (run < 0) continue;
    opened.push(end - started);
    startedAndOpened.push(end - start);
  }
  return [
    below('open to the first 100 rows', summarize(opened), 50),
    {
      name: 'the same, with the start of its thread',
      sample: summarize(startedAndOpened),
      goal: 'told',
      isMet: undefined,
    },
  ];
}

function firstPage(store: StoreClient): Promise<unknown> {
  return store.call('page', { filter: {}, order: CHRONOLOGICAL, offset: 0, limit: 100 });
}

async function openAndClose(path: string): Promise<void> {
  await (await openStore(path)).close();
}

async function benchFilters(store: StoreClient, rival: SqlRival, scale: number): Promise<BenchRow[]> {
  const caseOf = (run: number) => FILTERS[Math.abs(run) % FILTERS.length] as FilterCase;
  const ours = await measure(50, (run) => show(store, caseOf(run).filter), 2 * FILTERS.length);
  const theirs = await measure(10, (run) =>
    rival.pageAndCount({ ...NO_PARAMETERS, ...caseOf(run).parameters }),
  );
  const isMet = ours.p50 <= 16 * scale && ours.p99 <= 33 * scale && ours.p50 * 10 <= theirs.p50;
  return [
    {
      name: 'filter change: page, count, facets, histogram',
      sample: ours,
      rival: { name: "duplistatus's page and count", sample: theirs },
      goal: `p50 <= ${16 * scale}, p99 <= ${33 * scale}, ratio <= 0.10`,
      isMet,
    },
  ];
}

async function show(
  store: StoreClient,
  filter: EventFilter,
  order: EventOrder = CHRONOLOGICAL,
): Promise<void> {
  await Promise.all([
    store.call('page', { filter, order, offset: 0, limit: 100 }),
    store.call('facets', { filter }),
    store.call('histogram', { filter, edges: EDGES }),
  ]);
}

async function benchPages(store: StoreClient, events: number): Promise<BenchRow> {
  await show(store, {});
  const pages = await measure(200, (run) =>
    store.call('page', {
      filter: {},
      order: CHRONOLOGICAL,
      offset: Math.floor(((Math.abs(run) * 7_919) % 1_000) * (events / 1_000)),
      limit: 100,
    }),
  );
  return { name: '100 rows at any position', sample: pages, goal: 'p99 <= 3', isMet: pages.p99 <= 3 };
}

/** Before anything could be prepared for searching. */
async function benchFirstSearch(path: string, rival: SqlRival): Promise<BenchRow> {
  const [text = ''] = FREQUENT;
  const theirs = await measure(3, () => rival.like(text), 1);
  const durations: number[] = [];
  for (let run = 0; run < 3; run++) {
    const store = await openStore(path);
    const start = performance.now();
    await store.call('page', { filter: filterOf(text), order: CHRONOLOGICAL, offset: 0, limit: 100 });
    durations.push(performance.now() - start);
    await store.close();
  }
  return against('text search, at once after opening', summarize(durations), 'bare LIKE scan', theirs, 1.2);
}

function filterOf(text: string) {
  return { search: { include: [text], exclude: [] } };
}

async function benchSearch(store: StoreClient, rival: SqlRival): Promise<BenchRow[]> {
  const search = (text: string, signal?: AbortSignal) =>
    store.call('page', { filter: filterOf(text), order: CHRONOLOGICAL, offset: 0, limit: 100 }, { signal });
  const untilFirstHits: number[] = [];
  const searchAsShown = async (text: string) => {
    const start = performance.now();
    const isShown = () => untilFirstHits.push(performance.now() - start);
    const first = store.call('firstHits', { filter: filterOf(text), limit: 100 }).then(isShown);
    await Promise.all([first, search(text)]);
  };
  const wordOf = (run: number) => SEARCHED[run] ?? 'warm up';
  const theirs = await measure(SEARCHED.length, (run) => rival.like(wordOf(run)), 1);
  const ours = await measure(SEARCHED.length, (run) => searchAsShown(wordOf(run)), 1);
  const [, ...afterWarmup] = untilFirstHits;
  const firstHits = summarize(afterWarmup.slice(0, FREQUENT.length));
  const refined = await measure(1, () => search(REFINED), 0);
  const afterCancelling: number[] = [];
  for (const word of ['never', 'nothing', 'nowhere']) {
    const controller = new AbortController();
    const answer = search(word, controller.signal).catch(() => {});
    await sleep(30);
    const start = performance.now();
    controller.abort();
    await answer;
    await show(store, { status: only(word) });
    afterCancelling.push(performance.now() - start);
  }
  return [
    against('text search', ours, 'bare LIKE scan', theirs, 1.2),
    below('text search, first hits', firstHits, 100),
    against('text search, one letter more', refined, 'bare LIKE scan', theirs, 0.5),
    below('text search cancelled, until the next filter is shown', summarize(afterCancelling), 50),
  ];
}

/** Filter changes where 200,000 logins failed, each under a name and from an address of its own. */
async function benchHostile(events: number): Promise<BenchRow[]> {
  const path = hostileDatabase(events);
  const rival = new SqlRival(path);
  const store = await openStore(path);
  const [row] = await benchFilters(store, rival, Math.max(1, events / 1_000_000));
  await store.close();
  rival.close();
  return [{ ...(row as BenchRow), name: 'the same, 200,000 users and addresses' }];
}

function against(name: string, sample: Sample, rivalName: string, rival: Sample, limit: number): BenchRow {
  const isMet = sample.p50 <= rival.p50 * limit;
  return { name, sample, rival: { name: rivalName, sample: rival }, goal: `ratio <= ${limit}`, isMet };
}

function below(name: string, sample: Sample, limitMs: number): BenchRow {
  return { name, sample, goal: `<= ${limitMs}`, isMet: sample.p50 <= limitMs };
}
