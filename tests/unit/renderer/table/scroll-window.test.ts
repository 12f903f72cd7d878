import { describe, expect, it } from 'vitest';
import {
  distanceFromFirstRow,
  MAX_SPACER_PX,
  positionAround,
  positionAt,
  positionShowing,
  type ScrollGeometry,
  type ScrollPosition,
  scrolledTo,
  settled,
  spacerRows,
  TOP,
} from '../../../../renderer/table/scroll-window.ts';

const small: ScrollGeometry = { rowCount: 100_000, rowHeight: 32, viewportHeight: 600 };
const huge: ScrollGeometry = { rowCount: 10_000_000, rowHeight: 32, viewportHeight: 600 };

const scrollable = (geometry: ScrollGeometry) =>
  spacerRows(geometry) * geometry.rowHeight - geometry.viewportHeight;
const firstRow = (position: ScrollPosition, geometry: ScrollGeometry) =>
  distanceFromFirstRow(position, geometry) / geometry.rowHeight;
const lastRow = (position: ScrollPosition, geometry: ScrollGeometry) =>
  (distanceFromFirstRow(position, geometry) + geometry.viewportHeight) / geometry.rowHeight;

describe('scroll window', () => {
  it('is plain scrolling while all rows fit the spacer', () => {
    expect(spacerRows(small)).toBe(100_000);
    expect(scrolledTo(TOP, 1_234_567, small)).toEqual({ scrollTop: 1_234_567, base: 0 });
    expect(positionAt(2_000_000, small)).toEqual({ scrollTop: 2_000_000, base: 0 });
  });

  it('keeps the spacer below the cap', () => {
    expect(spacerRows(huge) * huge.rowHeight).toBeLessThanOrEqual(MAX_SPACER_PX);
  });

  it('reaches both ends by the thumb', () => {
    const bottom = scrolledTo(TOP, scrollable(huge), huge);
    expect(lastRow(bottom, huge)).toBe(10_000_000);
    expect(scrolledTo(bottom, 0, huge)).toEqual(TOP);
    const middle = scrolledTo(TOP, scrollable(huge) / 2, huge);
    expect(firstRow(middle, huge)).toBeCloseTo(5_000_000, -2);
  });

  it('moves by real pixels for small movements, anywhere', () => {
    for (const start of [0, 1_000_050, 4_000_000, 6_999_950, scrollable(huge)]) {
      const from = scrolledTo(TOP, start, huge);
      for (const delta of [-100, -32, -1, 1, 32, 100]) {
        const to = scrolledTo(from, from.scrollTop + delta, huge);
        const moved = distanceFromFirstRow(to, huge) - distanceFromFirstRow(from, huge);
        expect(moved).toBe(delta);
      }
    }
  });

  it('moves by real pixels whatever the wheel turned at once', () => {
    for (const start of [1_000_050, 4_000_000]) {
      const from = scrolledTo(TOP, start, huge);
      for (const delta of [-6_000, -1_201, 1_201, 6_000]) {
        const to = scrolledTo(from, from.scrollTop + delta, huge, true);
        expect(distanceFromFirstRow(to, huge) - distanceFromFirstRow(from, huge)).toBe(delta);
      }
    }
  });

  it('settles without moving a row, and stays settled', () => {
    let position = scrolledTo(TOP, 3_456_789, huge);
    for (let step = 0; step < 5_000; step++) position = scrolledTo(position, position.scrollTop + 100, huge);
    const rest = settled(position, huge);
    expect(distanceFromFirstRow(rest, huge)).toBe(distanceFromFirstRow(position, huge));
    expect(rest.base).not.toBe(position.base);
    expect(settled(rest, huge)).toEqual(rest);
    expect(scrolledTo(rest, rest.scrollTop, huge)).toEqual(rest);
  });

  it('never runs out of scrollbar before the rows end, however far small movements go', () => {
    const target = 1_500_000;
    let position = positionAt(target, huge);
    for (let step = 0; step < target / 300; step++) {
      position = scrolledTo(position, Math.max(0, position.scrollTop - 300), huge);
    }
    expect(position).toEqual(TOP);
  });

  it('shows any row, moving no further than needed', () => {
    const rows = [0, 1, 20, 31_250, 5_000_000, 5_000_001, 9_968_750, 9_999_998, 9_999_999];
    let position = TOP;
    for (const row of rows) {
      position = positionShowing(row, position, huge);
      expect(firstRow(position, huge)).toBeLessThanOrEqual(row);
      expect(lastRow(position, huge)).toBeGreaterThanOrEqual(row + 1);
      expect(positionShowing(row, position, huge)).toEqual(position);
      expect(position.scrollTop).toBeGreaterThanOrEqual(0);
      expect(position.scrollTop).toBeLessThanOrEqual(scrollable(huge));
    }
    for (const row of rows.reverse()) {
      position = positionShowing(row, position, huge);
      expect(firstRow(position, huge)).toBe(Math.min(row, firstRow(position, huge)));
      expect(firstRow(position, huge)).toBeLessThanOrEqual(row);
    }
    expect(position).toEqual(TOP);
  });

  it('brings a row to the middle, unless it is in view or near an end', () => {
    for (const geometry of [small, huge]) {
      const position = positionAround(50_000, TOP, geometry);
      const above = 50_000 - firstRow(position, geometry);
      const below = lastRow(position, geometry) - 50_001;
      expect(Math.abs(above - below)).toBeLessThan(0.1);
      expect(positionAround(50_005, position, geometry)).toBe(position);
      expect(positionAround(3, position, geometry)).toEqual(TOP);
      const last = geometry.rowCount - 1;
      expect(lastRow(positionAround(last, TOP, geometry), geometry)).toBe(geometry.rowCount);
    }
  });

  it('walks row by row across the joints of the scale', () => {
    for (const start of [31_000, 5_000_000, 9_968_000]) {
      let position = positionShowing(start, TOP, huge);
      for (let row = start; row < start + 600; row++) {
        const next = positionShowing(row, position, huge);
        expect(distanceFromFirstRow(next, huge) - distanceFromFirstRow(position, huge)).toBeLessThanOrEqual(
          32,
        );
        position = next;
      }
    }
  });

  it('has nowhere to go in an empty or short table', () => {
    for (const rowCount of [0, 3]) {
      const geometry = { ...small, rowCount };
      expect(positionAt(1_000, geometry)).toEqual(TOP);
      expect(settled(TOP, geometry)).toEqual(TOP);
    }
  });
});
