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

  it.each([
    ['2026-05-01T10:05:00.001Z', '2026-05-01 10:05:00.000'],
    ['2026-05-01T10:05:00.500Z', '2026-05-01 10:05:00.499'],
    ['2026-05-02T00:00:00Z', '2026-05-01'],
    ['9999-12-31T00:00:00Z', '9999-12-30'],
  ])('name the last moment before %s: %s', (to, text) => {
    expect(endText(Date.parse(to), 'utc')).toBe(text);
    expect(readRange({ from: '', to: text }, 'utc')).toMatchObject({ to: Date.parse(to) });
  });

  it('lead back to the same instants where the clocks show them twice, and to fractions', () => {
    const change = Date.parse('2026-10-25T01:00:00Z');
    for (let minutes = -150; minutes <= 150; minutes += 15) {
      for (const fraction of [0, 1, 999]) {
        const time = change + minutes * 60_000 + fraction;
        const fields = { from: startText(time, 'local'), to: endText(time + 1_000, 'local') };
        expect(readRange(fields, 'local'), JSON.stringify(fields)).toMatchObject({
          from: time,
          to: time + 1_000,
        });
      }
    }
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
