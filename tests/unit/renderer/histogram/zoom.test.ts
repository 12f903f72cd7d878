import { describe, expect, it } from 'vitest';
import { rangeInto, shownSpan, stepOut } from '../../../../renderer/histogram/zoom.ts';

const LOG = { start: 100, end: 200 };

describe('shownSpan', () => {
  it.each([
    [{}, 100, 200],
    [{ from: 150 }, 150, 200],
    [{ from: 50, to: 170 }, 100, 170],
    [{ from: 300, to: 400 }, 300, 400],
    [{ from: 300 }, 300, 301],
    [{ to: 40 }, 39, 40],
  ])('%j', (range, start, end) => expect(shownSpan(LOG, range)).toEqual({ start, end }));
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
