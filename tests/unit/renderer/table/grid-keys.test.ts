import { describe, expect, it } from 'vitest';
import { type GridPlace, placeAfterKey } from '../../../../renderer/table/grid-keys.ts';

const extent = { rowCount: 100, columnCount: 9, pageRows: 10 };
const row = (number: number, column: number | null = null): GridPlace => ({
  kind: 'row',
  row: number,
  column,
});
const plain = (key: string) => ({ key, hasCommand: false });
const header = (column: number): GridPlace => ({ kind: 'header', column });

describe('placeAfterKey', () => {
  it.each([
    [row(5), 'ArrowDown', row(6)],
    [row(5), 'ArrowUp', row(4)],
    [row(99), 'ArrowDown', row(99)],
    [row(0), 'ArrowUp', header(0)],
    [row(5), 'PageDown', row(15)],
    [row(95), 'PageDown', row(99)],
    [row(5), 'PageUp', row(0)],
    [row(5), 'Home', row(0)],
    [row(5), 'End', row(99)],
    [row(5), 'ArrowRight', row(5, 0)],
    [row(5, 0), 'ArrowRight', row(5, 1)],
    [row(5, 8), 'ArrowRight', row(5, 8)],
    [row(5, 1), 'ArrowLeft', row(5, 0)],
    [row(5, 0), 'ArrowLeft', row(5)],
    [row(5, 3), 'Home', row(5, 0)],
    [row(5, 3), 'End', row(5, 8)],
    [row(5, 3), 'ArrowDown', row(6, 3)],
    [row(5, 3), 'PageUp', row(0, 3)],
    [row(0, 3), 'ArrowUp', header(3)],
    [header(0), 'ArrowLeft', header(0)],
    [header(0), 'ArrowRight', header(1)],
    [header(8), 'ArrowRight', header(8)],
    [header(3), 'Home', header(0)],
    [header(3), 'End', header(8)],
    [header(3), 'ArrowDown', row(0)],
    [header(3), 'PageDown', row(10)],
  ])('from %o, %s leads to %o', (place, key, expected) => {
    expect(placeAfterKey(place, plain(key), extent)).toEqual(expected);
  });

  it('leads from a cell to the first and last row with Ctrl', () => {
    expect(placeAfterKey(row(5, 3), { key: 'Home', hasCommand: true }, extent)).toEqual(row(0, 3));
    expect(placeAfterKey(row(5, 3), { key: 'End', hasCommand: true }, extent)).toEqual(row(99, 3));
    expect(placeAfterKey(row(5, 3), { key: 'ArrowDown', hasCommand: true }, extent)).toBeUndefined();
  });

  it('leaves other keys alone', () => {
    expect(placeAfterKey(row(5), plain('ArrowLeft'), extent)).toBeUndefined();
    expect(placeAfterKey(row(5), plain('a'), extent)).toBeUndefined();
    expect(placeAfterKey(header(2), plain('ArrowUp'), extent)).toBeUndefined();
  });

  it('stays in the header while there are no rows', () => {
    expect(placeAfterKey(header(2), plain('ArrowDown'), { ...extent, rowCount: 0 })).toEqual(header(0));
  });
});
