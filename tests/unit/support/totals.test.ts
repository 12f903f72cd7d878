import { describe, expect, test } from 'vitest';
import {
  addTotals,
  formatLoss,
  formatTotals,
  isSuccess,
  totalsOfPlaywright,
  totalsOfVitest,
  withExitCode,
} from '../../support/totals.ts';

test('both runners are counted', () => {
  const vitest = totalsOfVitest({
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
  });
  const playwright = totalsOfPlaywright({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 4 } });
  expect(formatTotals(addTotals([vitest, playwright]))).toBe('12 passed, 3 failed, 7 skipped');
});

test('skipped tests are named only where there are any', () => {
  expect(formatTotals({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
});

test('a runner that ended without a report is named, and how it ended', () => {
  expect(formatLoss('vitest', 134)).toBe('vitest ended without a report, with exit code 134');
  expect(formatLoss('playwright', null)).toBe('playwright ended without a report, killed by a signal');
});

describe('a run fails', () => {
  test('when a runner ends badly without a failed test', () => {
    const totals = withExitCode({ passed: 9, failed: 0, skipped: 0 }, 1);
    expect(totals.failed).toBe(1);
    expect(isSuccess(totals)).toBe(false);
  });

  test('when a runner was killed', () => {
    expect(withExitCode({ passed: 9, failed: 2, skipped: 0 }, null).failed).toBe(2);
  });

  test('when nothing ran', () => {
    expect(isSuccess({ passed: 0, failed: 0, skipped: 30 })).toBe(false);
  });
});
