import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.ts';
import { PROJECT } from './program.ts';
import {
  addTotals,
  formatTotals,
  isSuccess,
  NOTHING_RAN,
  type PlaywrightReport,
  type Totals,
  totalsOfPlaywright,
  totalsOfVitest,
  type VitestReport,
  withExitCode,
} from './totals.ts';

const REPORTS = join(PROJECT, 'test-results/reports');

/** `npm test`: builds, runs every test, and ends with the totals. */
async function runTests(): Promise<Totals> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const build = run('npm', ['run', '--silent', 'build']);
  if (build !== 0) return withExitCode(NOTHING_RAN, build);
  const vitest = runWithReport('vitest', ['run'], (report) => totalsOfVitest(report as VitestReport));
  const hasChromium = await ensureChromium();
  const playwright = hasChromium
    ? runWithReport('playwright', ['test'], (report) => totalsOfPlaywright(report as PlaywrightReport))
    : withExitCode(NOTHING_RAN, 1);
  return addTotals([vitest, playwright]);
}

function runWithReport(
  runner: 'vitest' | 'playwright',
  args: readonly string[],
  count: (report: unknown) => Totals,
): Totals {
  const exitCode = run(runner, args);
  return withExitCode(countReport(join(REPORTS, `${runner}.json`), count), exitCode);
}

function countReport(path: string, count: (report: unknown) => Totals): Totals {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // No report: the runner ended before it could write one, and its exit code says so.
    return NOTHING_RAN;
  }
}

function run(command: string, args: readonly string[]): number | null {
  const env = { ...process.env, TEST_REPORT_FOLDER: REPORTS };
  return spawnSync(command, args, {
    cwd: PROJECT,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  }).status;
}

const totals = await runTests();
process.exitCode = isSuccess(totals) ? 0 : 1;
console.log(`\n${formatTotals(totals)}`);
