import { expect, test } from 'vitest';
import { RowIdColumn } from '../../../../electron/core/index/row-id-column.ts';

test.each([
  ['of 32 bits', [0, 5, 0xffff_ffff], true, Uint32Array],
  ['beyond', [1, 0x1_0000_0000, Number.MAX_SAFE_INTEGER], true, Float64Array],
  ['that are negative', [-3, 5], true, Float64Array],
  ['that are no safe integers', [-(2n ** 63n), 1n, 2n ** 63n - 1n], false, BigInt64Array],
] as const)('row ids %s', (_, written, areSafe, kind) => {
  const column = new RowIdColumn(areSafe);
  for (const rowId of written) column.push(rowId);
  column.trim();
  expect([...column.rowIds]).toEqual(written);
  expect(column.rowIds).toBeInstanceOf(kind);
  expect(column.length).toBe(written.length);
});

test('a safe row id may come as a bigint', () => {
  const column = new RowIdColumn(true);
  column.push(7n);
  expect([...column.rowIds]).toEqual([7]);
});
