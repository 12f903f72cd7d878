import { describe, expect, it } from 'vitest';
import { rangeInto, rangeOf, shownSpan, spanOf, stepOut } from '../../../../renderer/histogram/zoom.ts';
import { withTimeRange } from '../../../../shared/event-filter.ts';
import { parseQuery } from '../../../../shared/query/parse-query.ts';
import { printQuery } from '../../../../shared/query/print-query.ts';

const LOG = { start: 100, end: 200 };

function stretch(firstTime: number, lastTime: number) {
  return { firstTime, lastTime, eventCount: 10 };
}

/** In the years 200 and 9999, beside the usual ones. */
const STRAYING = {
  earlier: stretch(Date.UTC(200, 0, 1), Date.UTC(200, 0, 1)),
  usual: stretch(Date.UTC(2026, 0, 1), Date.UTC(2026, 10, 1)),
  later: stretch(Date.UTC(9999, 11, 31, 12), Date.UTC(9999, 11, 31, 13)),
};

describe('shownSpan', () => {
  it.each([
    [{}, 100, 200],
    [{ from: 150 }, 150, 200],
    [{ from: 50, to: 170 }, 100, 170],
    [{ from: 300, to: 400 }, 300, 400],
    [{ from: 300 }, 300, 301],
    [{ to: 40 }, 39, 40],
  ])('%j', (range, start, end) =>
    expect(shownSpan({ earlier: null, usual: stretch(100, 199), later: null }, range)).toEqual({
      start,
      end,
    }),
  );

  it('leaves out what strays where the range is open', () => {
    const { earlier, usual, later } = STRAYING;
    const day = Date.UTC(2026, 5, 1);
    expect(shownSpan(STRAYING, {})).toEqual(spanOf(usual));
    expect(shownSpan(STRAYING, { from: day })).toEqual({ start: day, end: usual.lastTime + 1 });
    expect(shownSpan(STRAYING, { to: day })).toEqual({ start: usual.firstTime, end: day });
    expect(shownSpan(STRAYING, { from: usual.lastTime + 1 })).toEqual(spanOf(later));
    expect(shownSpan(STRAYING, { to: usual.firstTime })).toEqual(spanOf(earlier));
  });

  it('is a range that says both ends, events that stray too', () => {
    const range = { from: Date.UTC(100, 0, 1), to: Date.UTC(2026, 5, 1) };
    expect(shownSpan(STRAYING, range)).toEqual({ start: STRAYING.earlier.firstTime, end: range.to });
  });
});

describe('rangeOf', () => {
  it('is open at an end that a query cannot say', () => {
    const span = { start: Date.UTC(2026, 0, 1), end: Date.UTC(2027, 0, 1) };
    expect(rangeOf(span)).toEqual({ from: span.start, to: span.end });
    for (const stray of [STRAYING.earlier, STRAYING.later]) {
      const range = rangeOf(spanOf(stray));
      const filter = withTimeRange({}, range);
      expect(parseQuery(printQuery(filter, 'Europe/Paris'), 'Europe/Paris').filter).toEqual(filter);
      expect(shownSpan(STRAYING, range)).toEqual(spanOf(stray));
    }
  });
});

describe('rangeInto', () => {
  it('is the chosen span, but never wider than the range in force', () => {
    expect(rangeInto({ start: 120, end: 130 }, LOG, {})).toEqual({ from: 120, to: 130 });
    expect(rangeInto({ start: 120, end: 130 }, LOG, { from: 125 })).toEqual({ from: 125, to: 130 });
  });

  it('is nothing where a bar was chosen that is not of the range in force any more', () => {
    expect(rangeInto({ start: 120, end: 130 }, LOG, { from: 140, to: 150 })).toBeUndefined();
    expect(rangeInto({ start: 120, end: 130 }, LOG, { from: 130 })).toBeUndefined();
  });

  it('is nothing where all that is shown was chosen', () => {
    expect(rangeInto({ start: 90, end: 210 }, LOG, {})).toBeUndefined();
    expect(rangeInto({ start: 120, end: 130 }, LOG, { from: 120, to: 130 })).toBeUndefined();
  });
});

describe('stepOut', () => {
  const month = { from: 100, to: 131 };
  const day = { from: 110, to: 111 };

  it('leads back the way that led in', () => {
    expect(stepOut([{}, month], day)).toEqual({ range: month, outer: [{}] });
    expect(stepOut([{}], month)).toEqual({ range: {}, outer: [] });
  });

  it('passes over ranges that do not hold the current one', () => {
    expect(stepOut([{}, month, { from: 120, to: 125 }], day)).toEqual({ range: month, outer: [{}] });
    expect(stepOut([{}, month], month)).toEqual({ range: {}, outer: [] });
  });

  it('leads to the whole log from a range that was typed', () => {
    expect(stepOut([], day)).toEqual({ range: {}, outer: [] });
  });
});
