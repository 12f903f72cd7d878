import { expect, it } from 'vitest';
import { barHeights } from '../../../../renderer/histogram/bar-heights.ts';
import { countsBetween, statusColumns } from '../../../../renderer/histogram/status-counts.ts';

const HISTOGRAM = {
  sourceId: '1',
  all: [100, 4, 0],
  shown: [
    { status: 'success', counts: [20, 0, 0] },
    { status: 'failure', counts: [10, 2, 0] },
    { status: 'partial', counts: [1, 0, 0] },
    { status: null, counts: [0, 1, 0] },
  ],
};
const CHART_HEIGHT_PX = 50;

it('gathers statuses that duplistatus does not write', () => {
  expect(statusColumns(HISTOGRAM)).toEqual({
    success: [20, 0, 0],
    failure: [10, 2, 0],
    error: [0, 0, 0],
    other: [1, 1, 0],
  });
  expect(countsBetween(statusColumns(HISTOGRAM), 0, 1)).toEqual({
    success: 20,
    failure: 12,
    error: 0,
    other: 2,
  });
});

it('stacks what is shown on one scale with the whole log', () => {
  const { top, all, stacks } = barHeights(HISTOGRAM.all, statusColumns(HISTOGRAM), CHART_HEIGHT_PX);
  expect(top).toBe(100);
  expect(all).toEqual([100, 4, null]);
  expect(stacks).toEqual([
    [20, null, null],
    [30, 4, null],
    [null, null, null],
    [34, 8, null],
  ]);
});

it('leaves a single event among many its two pixels', () => {
  const columns = statusColumns({ ...HISTOGRAM, shown: [{ status: 'error', counts: [1, 0, 0] }] });
  const { top, stacks } = barHeights([1_000_000, 0, 0], columns, CHART_HEIGHT_PX);
  expect(top).toBe(3);
  expect(stacks[2]?.[0]).toBe(1);
  const among = statusColumns({
    ...HISTOGRAM,
    shown: [
      { status: 'success', counts: [1_000_000, 0, 0] },
      { status: 'error', counts: [1, 0, 0] },
    ],
  });
  const heights = barHeights([1_000_001, 0, 0], among, CHART_HEIGHT_PX);
  const errorHeight = (heights.stacks[2]?.[0] ?? 0) - 1_000_000;
  expect((errorHeight / heights.top) * CHART_HEIGHT_PX).toBeCloseTo(2);
});

it('shows the whole log where the filters hide everything', () => {
  const columns = statusColumns({ ...HISTOGRAM, shown: [] });
  expect(barHeights([7, 3, 0], columns, CHART_HEIGHT_PX).top).toBe(8);
});
