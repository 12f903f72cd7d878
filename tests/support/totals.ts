export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of Vitest's JSON report that counts. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** The part of Playwright's JSON report that counts. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

export const NOTHING_RAN: Totals = { passed: 0, failed: 0, skipped: 0 };

export function totalsOfVitest(report: VitestReport): Totals {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A test that passed only when it was repeated has failed. */
export function totalsOfPlaywright({ stats }: PlaywrightReport): Totals {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** A runner that failed without a failed test (a file that does not load, a crash) counts as one failure. */
export function withExitCode(totals: Totals, exitCode: number | null): Totals {
  return exitCode === 0 ? totals : { ...totals, failed: Math.max(totals.failed, 1) };
}

/** What is said of a runner that ended before it could write a report. @param exitCode null where it was killed */
export function formatLoss(runner: string, exitCode: number | null): string {
  return `${runner} ended without a report, ${exitCode === null ? 'killed by a signal' : `with exit code ${exitCode}`}`;
}

export function addTotals(all: readonly Totals[]): Totals {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NOTHING_RAN,
  );
}

/** `N passed, N failed`, and `, N skipped` where any were. */
export function formatTotals({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Nothing failed, and something ran. */
export function isSuccess({ passed, failed }: Totals): boolean {
  return failed === 0 && passed > 0;
}
