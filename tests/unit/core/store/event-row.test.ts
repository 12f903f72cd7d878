import { expect, test } from 'vitest';
import { shortenDetails } from '../../../../electron/core/store/event-row.ts';

test.each(['', '{}', '{"a":1}', '{broken', `{"a":"${'x'.repeat(1_000)}"}`])(
  'short details stay as they are: %j',
  (details) => expect(shortenDetails(details)).toBe(details),
);

test('long details stay JSON, with every field, and what is long in them cut', () => {
  const details = {
    long: 'x'.repeat(5_000),
    list: Array.from({ length: 5_000 }, (_, i) => i),
    deep: { a: { b: { c: { d: { e: { f: 1 } } } } } },
    last: 7,
  };
  expect(JSON.parse(shortenDetails(JSON.stringify(details)))).toEqual({
    long: `${'x'.repeat(120)}…`,
    list: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, '…'],
    deep: { a: { b: { c: { d: '…' } } } },
    last: 7,
  });
});

test('details of the largest size seen become a few kilobytes', () => {
  const wide = Array.from({ length: 40 }, (_, i) => [`${i}${'k'.repeat(300)}`, ['y'.repeat(300)]]);
  for (const details of [Object.fromEntries(wide), wide, [wide, wide, wide], 'z'.repeat(345_000)]) {
    const shortened = shortenDetails(JSON.stringify(details));
    expect(shortened.length).toBeLessThan(7_000);
    expect(() => JSON.parse(shortened)).not.toThrow();
  }
});

test('long text that is no JSON is cut at its end', () => {
  expect(shortenDetails(`{"name":"o"brien"${'x'.repeat(2_000)}`)).toHaveLength(400);
});
