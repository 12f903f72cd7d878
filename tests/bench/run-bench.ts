import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BenchRow } from './report.ts';

process.env.SQLITE_USE_URI = '1';

const { benchDatabase } = await import('./bench-database.ts');
const { benchCore } = await import('./core-bench.ts');
const { benchEvidence } = await import('./evidence-bench.ts');
const { benchExports } = await import('./export-bench.ts');
const { benchOrders } = await import('./orders-bench.ts');
const { benchPage } = await import('./page-bench.ts');
const { formatReport } = await import('./report.ts');
const { benchRequests } = await import('./requests-bench.ts');

/** The parts of the bench, in the order in which they run. */
const PARTS: Readonly<Record<string, (path: string, events: number) => Promise<BenchRow[]>>> = {
  core: benchCore,
  orders: benchOrders,
  evidence: benchEvidence,
  requests: benchRequests,
  exports: benchExports,
  page: benchPage,
};

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    json: { type: 'string' },
    only: { type: 'string', multiple: true, default: Object.keys(PARTS) },
  },
});
const events = Number(values.events);
if (!Number.isSafeInteger(events) || events < 1) throw new Error('--events takes a whole number');

console.error(`Making a database of ${events} events, where there is none yet …`);
const path = benchDatabase(events);
const rows: BenchRow[] = [];
for (const name of values.only) {
  const bench = PARTS[name];
  if (bench === undefined) throw new Error(`--only takes ${Object.keys(PARTS).join(', ')}`);
  console.error(`Measuring: ${name} …`);
  const measured = await bench(path, events);
  console.log(`\n${formatReport(measured)}`);
  rows.push(...measured);
}
const peakMemoryMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`\npeak memory: ${peakMemoryMegabytes} MB`);
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ events, rows, peakMemoryMegabytes }, null, 2)}\n`);
