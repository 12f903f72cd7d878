import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Evidence, openEvidence } from '../../electron/core/store/evidence.ts';
import { hashFile } from '../../electron/core/store/hash-file.ts';
import type { StoreClient } from '../../electron/core/worker/client.ts';
import { UNWATCHED } from '../../electron/core/worker/protocol.ts';
import { CHRONOLOGICAL } from '../../shared/event-order.ts';
import { openStore } from './open-store.ts';
import type { BenchRow } from './report.ts';
import { SqlRival } from './rivals.ts';
import { measure, type Sample, summarize } from './statistics.ts';

/** A frame at 60 Hz. */
const FRAME_MS = 1_000 / 60;
const NEWEST_EVENTS = 2_000;

/** Measures what it costs to leave the evidence untouched, to hash it and to look for what is missing. */
export async function benchEvidence(path: string): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-bench-'));
  const store = await openStore(path);
  try {
    return [
      await benchOpening(path),
      await benchPrivateCopy(path, folder),
      await benchHashing(path),
      await benchClicksMeanwhile('hashing', store, () => store.call('provenance', undefined)),
      await benchClicksMeanwhile('a check', store, () => store.call('check', undefined)),
      await benchCheck(path, store),
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function benchOpening(path: string): Promise<BenchRow> {
  const theirs = await measure(20, () => new SqlRival(path).close());
  const ours = await measure(20, async () => (await openEvidence(path)).close());
  return {
    name: 'opening in place',
    sample: ours,
    rival: { name: 'SQLite, immutable', sample: theirs },
    goal: 'adds < 20',
    isMet: ours.p50 - theirs.p50 < 20,
  };
}

async function benchPrivateCopy(path: string, folder: string): Promise<BenchRow> {
  const source = join(folder, 'source.db');
  copyFileSync(path, source);
  const server = writeNewestEvents(source);
  const copy = join(folder, 'copy.db');
  try {
    const theirs: number[] = [];
    const ours: number[] = [];
    // In turns: whatever else the disk does meanwhile hits both.
    for (let run = 0; run < 5; run++) {
      theirs.push(
        await timed(() => runTool('sh', ['-c', 'cp "$1" "$2" && cp "$1-wal" "$2-wal"', 'cp', source, copy])),
      );
      for (const suffix of ['', '-wal']) rmSync(copy + suffix);
      let evidence: Evidence | undefined;
      ours.push(
        await timed(async () => {
          evidence = await openEvidence(source);
        }),
      );
      evidence?.close();
    }
    return against(
      'opening from a private copy',
      summarize(ours),
      'cp of the same files',
      summarize(theirs),
      1.3,
    );
  } finally {
    server.close();
  }
}

/** Leaves the newest events in the log, as a server that runs does. */
function writeNewestEvents(path: string): Database.Database {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  const insert = db.prepare(
    "INSERT INTO audit_log (username, action, category, status) VALUES ('marie', 'login', 'auth', 'success')",
  );
  db.transaction(() => {
    for (let i = 0; i < NEWEST_EVENTS; i++) insert.run();
  })();
  return db;
}

async function benchHashing(path: string): Promise<BenchRow> {
  const theirs: number[] = [];
  const ours: number[] = [];
  const sizeBytes = statSync(path).size;
  for (let run = 0; run < 4; run++) {
    theirs.push(await timed(() => runTool('sha256sum', [path])));
    ours.push(await timed(() => hashFile({ path, sizeBytes }, UNWATCHED)));
  }
  // 0.7 times the speed is 1 / 0.7 times the time.
  return against('SHA-256 of the database', summarize(ours), 'sha256sum', summarize(theirs), 1.43);
}

/** How long a page of the table takes while something long is under way in the same store. */
async function benchClicksMeanwhile(
  name: string,
  store: StoreClient,
  begin: () => Promise<unknown>,
): Promise<BenchRow> {
  let isUnderWay = true;
  const ended = begin().finally(() => {
    isUnderWay = false;
  });
  const clicks: number[] = [];
  while (isUnderWay) {
    const offset = (clicks.length * 7_919) % 100_000;
    const view = { filter: {}, order: CHRONOLOGICAL };
    clicks.push(await timed(() => store.call('page', { ...view, offset, limit: 100 })));
  }
  await ended;
  const sample = { ...summarize(clicks), p99: Math.max(...clicks) };
  return { name: `a click during ${name}`, sample, goal: 'all <= 17', isMet: sample.p99 <= FRAME_MS };
}

async function benchCheck(path: string, store: StoreClient): Promise<BenchRow> {
  const rival = new SqlRival(path);
  const theirs = await measure(2, () => rival.scanAllColumns());
  rival.close();
  const ours = await measure(2, () => store.call('check', undefined), 1);
  return against('completeness check', ours, 'scan of the table', theirs, 3);
}

async function timed(operation: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await operation();
  return performance.now() - start;
}

async function runTool(command: string, args: readonly string[]): Promise<void> {
  const tool = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [exitCode] = (await once(tool, 'exit')) as [number];
  if (exitCode !== 0) throw new Error(`${command} failed`);
}

function against(name: string, sample: Sample, rivalName: string, rival: Sample, limit: number): BenchRow {
  const isMet = sample.p50 <= rival.p50 * limit;
  return { name, sample, rival: { name: rivalName, sample: rival }, goal: `ratio <= ${limit}`, isMet };
}
