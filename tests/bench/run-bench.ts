import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

process.env.SQLITE_USE_URI = '1';

const { values } = parseArgs({
  options: { events: { type: 'string', default: '1000000' }, json: { type: 'string' } },
});
const events = Number(values.events);
if (!Number.isSafeInteger(events) || events < 1) throw new Error('--events takes a whole number');

const { benchDatabase } = await import('./bench-database.ts');
const { benchCore } = await import('./core-bench.ts');
const { formatReport } = await import('./report.ts');

console.error(`Making a database of ${events} events, where there is none yet …`);
const path = benchDatabase(events);
console.error('Measuring …');
const rows = await benchCore(path, events);
console.log(formatReport(rows));
console.log(`\npeak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ events, rows }, null, 2)}\n`);
