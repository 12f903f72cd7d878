import type { FindDirection } from '../../../shared/contract.ts';

/** A hit of a search within a view. */
export interface FoundRow {
  readonly row: number;
  /** Which of the view's hits it is, counted from 1. */
  readonly rank: number;
  readonly count: number;
}

/**
 * The hit next to a row of a view, in one direction or the other; after the last comes the first again. Undefined where
 * there is none at all.
 *
 * @param hits per position of the index, 1 where the text was found
 */
export function findInView(
  view: Uint32Array,
  hits: Uint8Array,
  from: number,
  direction: FindDirection,
): FoundRow | undefined {
  const rows: number[] = [];
  for (let row = 0; row < view.length; row++) if (hits[view[row]!] === 1) rows.push(row);
  if (rows.length === 0) return undefined;
  const at =
    direction === 'next' ? rows.findIndex((row) => row > from) : rows.findLastIndex((row) => row < from);
  const wrapped = direction === 'next' ? 0 : rows.length - 1;
  const found = at < 0 ? wrapped : at;
  return { row: rows[found]!, rank: found + 1, count: rows.length };
}

/** The row of a view whose event is nearest to a time; undefined where no timestamp can be read. */
export function nearestInView(view: Uint32Array, times: Float64Array, time: number): number | undefined {
  let nearest: number | undefined;
  let leastMs = Number.POSITIVE_INFINITY;
  for (let row = 0; row < view.length; row++) {
    const distanceMs = Math.abs(times[view[row]!]! - time);
    if (distanceMs < leastMs) [nearest, leastMs] = [row, distanceMs];
  }
  return nearest;
}
