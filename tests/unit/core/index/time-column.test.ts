import { expect, test } from 'vitest';
import { TimeColumn } from '../../../../electron/core/index/time-column.ts';

const LAST_SECOND_OF_32_BITS = 0xffff_ffff * 1_000;

test.each([
  ['whole seconds', [1_780_000_000_000, 0, 1_000], Uint32Array],
  ['seconds and what cannot be read', [Number.NaN, 1_780_000_000_000], Uint32Array],
  ['fractions', [1_780_000_000_000, Number.NaN, 1_780_000_000_001], Float64Array],
  ['times before 1970', [1_000, -1_000], Float64Array],
  ['the last second of 32 bits, which stands for none', [LAST_SECOND_OF_32_BITS, Number.NaN], Float64Array],
  ['times beyond 32 bits', [Date.UTC(9_999, 11, 31), 1_000], Float64Array],
] as const)('%s read as they were written', (_, written, kind) => {
  const times = TimeColumn.timesOf(written);
  expect(written.map((_time, position) => times.at(position))).toEqual(written);
  expect(times.values).toBeInstanceOf(kind);
  expect(times.length).toBe(written.length);
});

test('there is no time where there is no event', () => {
  for (const times of [TimeColumn.timesOf([1_000]), TimeColumn.timesOf([1])])
    expect([times.at(-1), times.at(1)]).toEqual([Number.NaN, Number.NaN]);
});

test('times already taken stay as they are when others are added', () => {
  const column = new TimeColumn();
  column.push(1_000);
  const { times } = column;
  column.push(1_500);
  expect([times.length, times.at(0)]).toEqual([1, 1_000]);
  expect([column.times.at(0), column.times.at(1)]).toEqual([1_000, 1_500]);
});
