import type { FindDirection } from '../../../shared/contract.ts';
import type { Times } from './time-column.ts';

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
  let count = 0;
  let first: number | undefined;
  let last = 0;
  let found: Omit<FoundRow, 'count'> | undefined;
  for (let row = 0; row < view.length; row++) {
    if (hits[view[row]!] !== 1) continue;
    count++;
    first ??= row;
    last = row;
    if (direction === 'previous' ? row < from : row > from && found === undefined)
      found = { row, rank: count };
  }
  if (first === undefined) return undefined;
  const wrapped = direction === 'next' ? { row: first, rank: 1 } : { row: last, rank: count };
  return { ...(found ?? wrapped), count };
}

/** The row of a view whose event is nearest to a time; undefined where no timestamp can be read. */
export function nearestInView(view: Uint32Array, times: Times, time: number): number | undefined {
  let nearest: number | undefined;
  let leastMs = Number.POSITIVE_INFINITY;
  for (let row = 0; row < view.length; row++) {
    const distanceMs = Math.abs(times.at(view[row]!) - time);
    if (distanceMs < leastMs) [nearest, leastMs] = [row, distanceMs];
  }
  return nearest;
}
