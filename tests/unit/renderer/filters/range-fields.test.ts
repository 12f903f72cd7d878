import { describe, expect, it } from 'vitest';
import { endText, readRange, startText } from '../../../../renderer/filters/range-fields.ts';

const day = (text: string) => Date.parse(`${text}Z`);

describe('readRange', () => {
  it('leaves empty ends open', () => {
    expect(readRange({ from: '', to: ' ' }, 'utc')).toEqual({
      kind: 'range',
      from: undefined,
      to: undefined,
    });
  });

  it('takes the whole of the last day', () => {
    expect(readRange({ from: '2026-03-01', to: '2026-03-31' }, 'utc')).toEqual({
      kind: 'range',
      from: day('2026-03-01T00:00:00'),
      to: day('2026-04-01T00:00:00'),
    });
  });

  it('takes the whole of the last minute and second', () => {
    expect(readRange({ from: '', to: '2026-03-31 14:30' }, 'utc')).toMatchObject({
      to: day('2026-03-31T14:31:00'),
    });
    expect(readRange({ from: '', to: '2026-03-31 14:30:05' }, 'utc')).toMatchObject({
      to: day('2026-03-31T14:30:06'),
    });
  });

  it.each([
    [{ from: '2026-02-30', to: '' }, 'from'],
    [{ from: '', to: 'yesterday' }, 'to'],
  ] as const)('says which end is not a date: %o', (fields, end) => {
    expect(readRange(fields, 'utc')).toEqual({ kind: 'not-a-date', end });
  });

  it('knows a range that ends before it begins, and one of a single day', () => {
    expect(readRange({ from: '2026-03-02', to: '2026-03-01' }, 'utc')).toEqual({ kind: 'empty-range' });
    expect(readRange({ from: '2026-03-01', to: '2026-03-01' }, 'utc').kind).toBe('range');
  });
});

describe('texts of a range', () => {
  it.each(['2026-03-01', '2026-03-01 14:30:05'])('lead back to the same instants: %s', (text) => {
    const range = readRange({ from: text, to: text }, 'utc');
    if (range.kind !== 'range') throw new Error(range.kind);
    expect(startText(range.from, 'utc')).toBe(text);
    expect(endText(range.to, 'utc')).toBe(text);
  });

  it('are empty for open ends', () => {
    expect(startText(undefined, 'utc')).toBe('');
    expect(endText(undefined, 'utc')).toBe('');
  });

  it('name the last second of a minute', () => {
    const range = readRange({ from: '', to: '2026-03-31 14:30' }, 'utc');
    expect(range.kind === 'range' && endText(range.to, 'utc')).toBe('2026-03-31 14:30:59');
  });
});
