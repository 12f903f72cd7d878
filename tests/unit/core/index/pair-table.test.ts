import { expect, test } from 'vitest';
import { PairTable } from '../../../../electron/core/index/pair-table.ts';

const texts = (count: number) => Array.from({ length: count }, (_, i) => (i === 0 ? null : `text ${i}`));

test('every pair has a number of its own, in the order of first appearance, and keeps it', () => {
  const table = new PairTable();
  const pairs = texts(60).flatMap((first) => texts(60).map((second) => [first, second] as const));
  const codes = pairs.map(([first, second]) => table.code(first, second));
  expect(codes).toEqual(pairs.map((_, i) => i));
  expect(pairs.map(([first, second]) => table.code(first, second))).toEqual(codes);
  expect(pairs.map(([first, second]) => table.find(first, second))).toEqual(codes);
});

test('pairs that look alike are not taken for one another', () => {
  const table = new PairTable();
  const pairs = [
    [null, null],
    [null, ''],
    ['', null],
    ['', ''],
    ['ab', 'c'],
    ['a', 'bc'],
    ['A', 'bc'],
    ['a', 'bc\0'],
  ] as const;
  expect(pairs.map(([first, second]) => table.code(first, second))).toEqual(pairs.map((_, i) => i));
  expect(table.find('abc', null)).toBeUndefined();
});
