import { describe, expect, it } from 'vitest';
import { type GridPlace, placeAfterKey } from '../../../../renderer/table/grid-keys.ts';

const extent = { rowCount: 100, columnCount: 9, pageRows: 10 };
const row = (number: number): GridPlace => ({ kind: 'row', row: number });
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
    [header(0), 'ArrowLeft', header(0)],
    [header(0), 'ArrowRight', header(1)],
    [header(8), 'ArrowRight', header(8)],
    [header(3), 'Home', header(0)],
    [header(3), 'End', header(8)],
    [header(3), 'ArrowDown', row(0)],
    [header(3), 'PageDown', row(10)],
  ])('from %o, %s leads to %o', (place, key, expected) => {
    expect(placeAfterKey(place, key, extent)).toEqual(expected);
  });

  it('leaves other keys alone', () => {
    expect(placeAfterKey(row(5), 'ArrowLeft', extent)).toBeUndefined();
    expect(placeAfterKey(row(5), 'a', extent)).toBeUndefined();
    expect(placeAfterKey(header(2), 'ArrowUp', extent)).toBeUndefined();
  });

  it('stays in the header while there are no rows', () => {
    expect(placeAfterKey(header(2), 'ArrowDown', { ...extent, rowCount: 0 })).toEqual(header(0));
  });
});
