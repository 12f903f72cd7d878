import { expect, test } from 'vitest';
import { placeFinder } from '../../../../electron/core/index/place-finder.ts';

test.each([
  ['without gaps', Float64Array.of(5, 6, 7, 8)],
  ['with gaps', Float64Array.of(-3, 5, 6, 100)],
  ['beyond 2^53', BigInt64Array.of(-(2n ** 60n), 1n, 2n ** 60n)],
  ['none', new Float64Array()],
])('row ids %s are found, and no others', (_name, rowIds) => {
  const placeOf = placeFinder(rowIds);
  expect(Array.from<number | bigint, number>(rowIds, (rowId) => placeOf(BigInt(rowId)))).toEqual([
    ...rowIds.keys(),
  ]);
  for (const other of [-4n, 0n, 4n, 9n, 101n, 2n ** 61n]) expect(placeOf(other)).toBe(-1);
});
