import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../support/chromium.ts';
import { PROJECT } from '../support/program.ts';
import { clickUntilPainted, dragThumb, measureFrames, observeFirstRow } from './page-probes.ts';
import type { BenchRow } from './report.ts';
import { summarize } from './statistics.ts';

const FRAME_MS = 1_000 / 60;
/** A page is told both ends of a frame to a tenth of a millisecond. */
const FRAME_RESOLUTION_MS = 0.2;
const VALUES = ['Failure', 'Authentication', 'Success'];
/** Longer than a store of a million events takes to prepare all orders. */
const PREPARED_MS = 6_000;
const WARMUP_CLICKS = 2 * VALUES.length;

/** Measures the built program in a browser on the localhost host, as its user meets it. */
export async function benchPage(path: string): Promise<BenchRow[]> {
  const launchOptions = chromiumLaunchOptions();
  if (launchOptions === undefined) {
    console.error('No Chromium is installed: the page is not measured.');
    return [];
  }
  const home = mkdtempSync(join(tmpdir(), 'audit-viewer-bench-home-'));
  const browser = await chromium.launch(launchOptions);
  try {
    return await benchInBrowser(browser, path, home);
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function benchInBrowser(browser: Browser, path: string, home: string): Promise<BenchRow[]> {
  const { url, startMs, stop } = await serve(path, home);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.addInitScript(observeFirstRow);
    await page.goto(url);
    const paintedMs = await page.evaluate(
      () => (window as unknown as { firstRow: Promise<number> }).firstRow,
    );
    const rows: BenchRow[] = [
      told('page: start of the program to its address', startMs),
      told('page: asked for to first row painted', paintedMs),
    ];
    rows.push({
      ...(await benchFilterClicks(page)),
      name: 'page: filter click, at once',
      goal: 'told',
      isMet: undefined,
    });
    // The store prepares itself while nobody asks it for anything.
    await page.waitForTimeout(PREPARED_MS);
    rows.push(await benchFilterClicks(page));
    rows.push(...(await benchScrolling(page)));
    rows.push(await benchJumps(page));
    rows.push(await measureMemory(page));
    return rows;
  } finally {
    await stop();
  }
}

async function serve(path: string, home: string) {
  const spawnedMs = performance.now();
  const server = spawn(process.execPath, [join(PROJECT, 'out/main/cli.js'), 'serve', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') },
  });
  const [url] = (await once(createInterface(server.stdout), 'line')) as [string];
  return {
    url,
    startMs: performance.now() - spawnedMs,
    async stop() {
      server.kill('SIGINT');
      await once(server, 'exit');
    },
  };
}

/** A click on a value of a facet, until the new count and the new rows are painted. */
async function benchFilterClicks(page: Page): Promise<BenchRow> {
  const durations: number[] = [];
  for (let click = 0; click < WARMUP_CLICKS + 30; click++) {
    // Each value is chosen, and given up by the next click: two chosen together may show the same events as one.
    const value = VALUES[Math.floor(click / 2) % VALUES.length] as string;
    const choice = page.getByRole('checkbox', { name: new RegExp(`^${value}`) }).first();
    durations.push(await choice.evaluate(clickUntilPainted));
  }
  const sample = summarize(durations.slice(WARMUP_CLICKS));
  return { name: 'page: filter click to painted result', sample, goal: 'p50 <= 50', isMet: sample.p50 <= 50 };
}

async function benchScrolling(page: Page): Promise<BenchRow[]> {
  await page.getByRole('grid').hover();
  const frames = page.evaluate(measureFrames, 4_000);
  for (let turn = 0; turn < 200; turn++) await page.mouse.wheel(0, 240);
  const { durations, longestPlaceholderMs } = await frames;
  return [
    framesWhile('scrolling', durations),
    placeholderWhile('scrolling', longestPlaceholderMs),
    ...(await benchThumb(page)),
  ];
}

/** The thumb stops at one place after the other, none near the one before. */
async function benchThumb(page: Page): Promise<BenchRow[]> {
  const frames = page.evaluate(measureFrames, 4_000);
  await page.getByRole('grid').evaluate(dragThumb, { moves: 36, everyMs: 100 });
  const { durations, longestPlaceholderMs } = await frames;
  const what = 'the thumb moves every 100 ms';
  return [framesWhile(what, durations), placeholderWhile(what, longestPlaceholderMs)];
}

function framesWhile(what: string, durations: readonly number[]): BenchRow {
  const sorted = durations.toSorted((a, b) => a - b);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  return {
    name: `page: frames while ${what} (p95, longest)`,
    sample: { p50: p95, p99: sorted.at(-1) ?? Number.NaN, runs: sorted.length },
    goal: 'p95 <= 16.7',
    isMet: p95 <= FRAME_MS + FRAME_RESOLUTION_MS,
  };
}

function placeholderWhile(what: string, longestMs: number): BenchRow {
  return {
    name: `page: longest placeholder in sight while ${what}`,
    sample: { p50: longestMs, p99: longestMs, runs: 1 },
    goal: '<= 100',
    isMet: longestMs <= 100,
  };
}

/** To the last event and back to the first, until its row is painted. */
async function benchJumps(page: Page): Promise<BenchRow> {
  const durations: number[] = [];
  await page.getByRole('grid').focus();
  for (const key of [
    'Control+End',
    'Control+Home',
    'Control+End',
    'Control+Home',
    'Control+End',
    'Control+Home',
  ]) {
    const startMs = performance.now();
    await page.keyboard.press(key);
    await page.waitForFunction((isEnd) => {
      const total = Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) - 1;
      const row = document.querySelector(`[data-row="${isEnd ? total - 1 : 0}"]`);
      return row?.getAttribute('aria-busy') === 'false';
    }, key === 'Control+End');
    durations.push(performance.now() - startMs);
  }
  return told('page: jump to the end or back', ...durations);
}

async function measureMemory(page: Page): Promise<BenchRow> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  const megabytes = usedSize / 1_048_576;
  return {
    name: 'page: memory in use (MB)',
    sample: { p50: megabytes, p99: megabytes, runs: 1 },
    goal: 'told',
    isMet: undefined,
  };
}

function told(name: string, ...durationsMs: number[]): BenchRow {
  return { name, sample: summarize(durationsMs), goal: 'told', isMet: undefined };
}
