import type { SortDirection } from '../../../shared/event-order.ts';

/** Positions in the order of a rank, lowest first. */
export interface SortedRuns {
  readonly positions: Uint32Array;
  /** Per rank, where in `positions` the run of those that have it ends; none may have it. */
  readonly ends: Uint32Array;
}

/**
 * Counting sort, which leaves equal ranks in the order in which they came.
 *
 * @param ranks per place in `positions`
 */
export function sortByRank(positions: Uint32Array, ranks: Uint32Array): SortedRuns {
  let highest = 0;
  for (let i = 0; i < ranks.length; i++) if (ranks[i]! > highest) highest = ranks[i]!;
  const starts = new Uint32Array(highest + 2);
  for (let i = 0; i < ranks.length; i++) starts[ranks[i]! + 1]!++;
  for (let rank = 1; rank < starts.length; rank++) starts[rank]! += starts[rank - 1]!;
  const sorted = new Uint32Array(positions.length);
  for (let i = 0; i < ranks.length; i++) sorted[starts[ranks[i]!]!++] = positions[i]!;
  // Where a run was begun is by now where it ends.
  return { positions: sorted, ends: starts.subarray(0, highest + 1) };
}

/** The same positions, highest rank first; those of a rank keep their order. */
export function highestRankFirst({ positions, ends }: SortedRuns): Uint32Array {
  const reversed = new Uint32Array(positions.length);
  let next = 0;
  for (let rank = ends.length - 1; rank >= 0; rank--) {
    const end = ends[rank]!;
    for (let i = rank === 0 ? 0 : ends[rank - 1]!; i < end; i++) reversed[next++] = positions[i]!;
  }
  return reversed;
}

/** @param count how many positions there are in all */
export function sortByRowId(count: number, positions: Uint32Array, direction: SortDirection): Uint32Array {
  const isIncluded = new Uint8Array(count);
  for (let i = 0; i < positions.length; i++) isIncluded[positions[i]!] = 1;
  const sorted = new Uint32Array(positions.length);
  let next = 0;
  for (let position = 0; position < count; position++)
    if (isIncluded[position] === 1) sorted[next++] = position;
  return direction === 'ascending' ? sorted : sorted.reverse();
}
