import { randomUUID } from 'node:crypto';
import { prepareExport, runExport } from '../../electron/core/export/run-export.ts';
import type { ExportSink } from '../../electron/core/host.ts';
import type { StoreClient } from '../../electron/core/worker/client.ts';
import { NO_FILTER } from '../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../shared/event-order.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/export-options.ts';
import { openStore } from './open-store.ts';
import type { BenchRow } from './report.ts';
import { exportBySqliteTool } from './rivals.ts';
import { measure, summarize } from './statistics.ts';

const RATIO_MAX = 1.2;
const GROWTH_MAX_MB = 64;
const PAGE_MAX_MS = 16;

const SAMPLE_INTERVAL_MS = 20;
const PAGE_INTERVAL_MS = 20;

/** Whole exports beside SQLite's own tool, and what they cost those who do not wait for them: memory, and pages. */
export async function benchExports(path: string, events: number): Promise<BenchRow[]> {
  const store = await openStore(path);
  await store.call('index', undefined);
  await showPage(store, 0);
  const growth = await measureGrowth(() => exportAll(store, 'csv'));
  const rows: BenchRow[] = [];
  for (const format of EXPORT_FORMATS) rows.push(await besideSqlite(store, path, format));
  rows.push(growth, await pagesMeanwhile(store, events));
  await store.close();
  return rows;
}

async function besideSqlite(store: StoreClient, path: string, format: ExportFormat): Promise<BenchRow> {
  const name = `${format.toUpperCase()} export`;
  const isInstalled = await exportBySqliteTool(path, format);
  const sample = await measure(3, () => exportAll(store, format), 1);
  if (!isInstalled) return { name, sample, goal: 'sqlite3 is not installed', isMet: undefined };
  const rival = {
    name: `sqlite3 -${format}`,
    sample: await measure(3, () => exportBySqliteTool(path, format), 0),
  };
  const isMet = sample.p50 <= rival.sample.p50 * RATIO_MAX;
  return { name, sample, rival, goal: `ratio <= ${RATIO_MAX}`, isMet };
}

/** The most memory that the process had during an operation, less what it had before. */
async function measureGrowth(operation: () => Promise<void>): Promise<BenchRow> {
  const before = process.memoryUsage.rss();
  let highest = before;
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, SAMPLE_INTERVAL_MS);
  await operation();
  clearInterval(timer);
  const growthMegabytes = (highest - before) / 1_048_576;
  return {
    name: 'memory growth of the first export (MB)',
    sample: summarize([growthMegabytes]),
    goal: `<= ${GROWTH_MAX_MB}`,
    isMet: growthMegabytes <= GROWTH_MAX_MB,
  };
}

/** Pages at any position, one after the other, for as long as an export takes. */
async function pagesMeanwhile(store: StoreClient, events: number): Promise<BenchRow> {
  const durations: number[] = [];
  let isExporting = true;
  const exporting = exportAll(store, 'csv').finally(() => {
    isExporting = false;
  });
  for (let run = 0; isExporting; run++) {
    const startMs = performance.now();
    await showPage(store, Math.floor(((run * 7_919) % 1_000) * (events / 1_000)));
    durations.push(performance.now() - startMs);
    await new Promise((resolve) => setTimeout(resolve, PAGE_INTERVAL_MS));
  }
  await exporting;
  const sample = summarize(durations);
  return {
    name: '100 rows at any position, while exporting',
    sample,
    goal: `p99 <= ${PAGE_MAX_MS}`,
    isMet: sample.p99 <= PAGE_MAX_MS,
  };
}

async function showPage(store: StoreClient, offset: number): Promise<void> {
  await store.call('page', { filter: NO_FILTER, order: CHRONOLOGICAL, offset, limit: 100 });
}

export async function exportAll(store: StoreClient, format: ExportFormat): Promise<void> {
  const exportId = randomUUID();
  const options = { format, filter: NO_FILTER, order: CHRONOLOGICAL, bom: true, formulaGuard: true };
  await prepareExport(store, exportId, options);
  const { signal } = new AbortController();
  await runExport({ exportId, store, sink: NOWHERE, signal, onProgress: () => {} });
}

/** As SQLite's tool writes: to nowhere. */
const NOWHERE: ExportSink = {
  delivery: { kind: 'file', path: '' },
  write: async () => {},
  commit: async () => {},
  abort: async () => {},
};
