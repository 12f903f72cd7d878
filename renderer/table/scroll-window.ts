/**
 * Which rows a scroll position shows.
 *
 * Browsers cap the height of an element, so the spacer that gives the scrollbar its length stops growing at
 * {@link MAX_SPACER_PX}. Above that the spacer is a window on the rows: a row stands at `(row - base) * rowHeight`,
 * and `base` moves with the scrollbar. The wheel and small movements (touch) keep `base`, so that they move by real pixels;
 * other large ones (the thumb) choose `base` anew in proportion. Near both ends one pixel is one pixel, so that the first
 * and last rows are reached exactly.
 */
export interface ScrollPosition {
  /** Of the element, in its own pixels. */
  readonly scrollTop: number;
  /** The row at the top of the spacer. */
  readonly base: number;
}

export interface ScrollGeometry {
  readonly rowCount: number;
  readonly rowHeight: number;
  /** Height in which rows are seen. */
  readonly viewportHeight: number;
}

/** Chromium's cap is 33,554,428 px divided by the device pixel ratio; this leaves room for a ratio of four. */
export const MAX_SPACER_PX = 8_000_000;
const UNSCALED_END_PX = 1_000_000;

export const TOP: ScrollPosition = { scrollTop: 0, base: 0 };

/** How many rows fit the spacer. */
export function spacerRows({ rowCount, rowHeight }: ScrollGeometry): number {
  return Math.min(rowCount, Math.floor(MAX_SPACER_PX / rowHeight));
}

/** Distance of the viewport's top from the top of the first row, were the spacer as high as all rows. */
export function distanceFromFirstRow(
  { scrollTop, base }: ScrollPosition,
  { rowHeight }: ScrollGeometry,
): number {
  return scrollTop + base * rowHeight;
}

/** The position after the element was scrolled to `scrollTop`; where it answers another one, the element must follow. */
export function scrolledTo(
  previous: ScrollPosition,
  scrollTop: number,
  geometry: ScrollGeometry,
  isByWheel = false,
): ScrollPosition {
  const { scrollable, lastBase } = extent(geometry);
  if (lastBase === 0) return { scrollTop, base: 0 };
  const isJump = !isByWheel && Math.abs(scrollTop - previous.scrollTop) > 2 * geometry.viewportHeight;
  if (isJump) {
    const distance = toDistance(scrollTop, geometry);
    return { scrollTop, base: baseFor(distance - scrollTop, geometry) };
  }
  const moved = { scrollTop, base: previous.base };
  const isShortOfFirst = scrollTop < geometry.viewportHeight && moved.base > 0;
  const isShortOfLast = scrollTop > scrollable - geometry.viewportHeight && moved.base < lastBase;
  return isShortOfFirst || isShortOfLast ? settled(moved, geometry) : moved;
}

/** The same rows at the same height, with the scrollbar where their place among all rows demands. */
export function settled(position: ScrollPosition, geometry: ScrollGeometry): ScrollPosition {
  return positionAt(distanceFromFirstRow(position, geometry), geometry);
}

/** The position that shows the rows from `distance` on, exactly to the pixel. */
export function positionAt(distance: number, geometry: ScrollGeometry): ScrollPosition {
  const { distanceMax, scrollable } = extent(geometry);
  const target = clamp(distance, 0, distanceMax);
  const base = baseFor(target - toScrollTop(target, geometry), geometry);
  return { scrollTop: clamp(target - base * geometry.rowHeight, 0, scrollable), base };
}

/** The least movement that brings a row fully into view. */
export function positionShowing(row: number, from: ScrollPosition, geometry: ScrollGeometry): ScrollPosition {
  const distance = distanceFromFirstRow(from, geometry);
  const rowTop = row * geometry.rowHeight;
  const lowest = rowTop + geometry.rowHeight - geometry.viewportHeight;
  if (rowTop < distance) return positionAt(rowTop, geometry);
  return lowest > distance ? positionAt(lowest, geometry) : from;
}

/** Brings a row that is not fully in view to the middle, with as many rows above it as below. */
export function positionAround(row: number, from: ScrollPosition, geometry: ScrollGeometry): ScrollPosition {
  const { rowHeight, viewportHeight } = geometry;
  const isInView = positionShowing(row, from, geometry) === from;
  return isInView ? from : positionAt(row * rowHeight - (viewportHeight - rowHeight) / 2, geometry);
}

function extent(geometry: ScrollGeometry) {
  const { rowCount, rowHeight, viewportHeight } = geometry;
  const rows = spacerRows(geometry);
  return {
    scrollable: Math.max(0, rows * rowHeight - viewportHeight),
    distanceMax: Math.max(0, rowCount * rowHeight - viewportHeight),
    lastBase: rowCount - rows,
  };
}

function toDistance(scrollTop: number, geometry: ScrollGeometry): number {
  const { scrollable, distanceMax } = extent(geometry);
  const end = Math.min(UNSCALED_END_PX, scrollable / 4);
  if (scrollTop <= end) return scrollTop;
  if (scrollTop >= scrollable - end) return distanceMax - (scrollable - scrollTop);
  return end + ((scrollTop - end) * (distanceMax - 2 * end)) / (scrollable - 2 * end);
}

function toScrollTop(distance: number, geometry: ScrollGeometry): number {
  const { scrollable, distanceMax } = extent(geometry);
  const end = Math.min(UNSCALED_END_PX, scrollable / 4);
  if (distance <= end) return distance;
  if (distance >= distanceMax - end) return scrollable - (distanceMax - distance);
  return end + ((distance - end) * (scrollable - 2 * end)) / (distanceMax - 2 * end);
}

function baseFor(hiddenPx: number, geometry: ScrollGeometry): number {
  return clamp(Math.round(hiddenPx / geometry.rowHeight), 0, extent(geometry).lastBase);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
