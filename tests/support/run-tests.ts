import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.ts';
import { PROJECT } from './program.ts';
import {
  addTotals,
  formatLoss,
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

/** What is to be said before the totals. */
const losses: string[] = [];

/** `npm test`: builds, runs every test, and ends with the totals. */
async function runTests(): Promise<Totals> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const build = run('npm', ['run', '--silent', 'build']);
  if (build !== 0) {
    losses.push(formatLoss('build', build));
    return withExitCode(NOTHING_RAN, build);
  }
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
  const counted = countReport(join(REPORTS, `${runner}.json`), count);
  if (counted === undefined) losses.push(formatLoss(runner, exitCode));
  return withExitCode(counted ?? NOTHING_RAN, exitCode);
}

/** Undefined where there is no report: the runner ended before it could write one. */
function countReport(path: string, count: (report: unknown) => Totals): Totals | undefined {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
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
console.log(`\n${[...losses, formatTotals(totals)].join('\n')}`);
