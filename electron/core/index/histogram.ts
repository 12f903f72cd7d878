import type { Histogram } from '../../../shared/contract.ts';
import type { EventIndex } from './event-index.ts';
import type { FilterMask } from './filter-mask.ts';
import { highestFirst } from './highest-first.ts';

/**
 * Counts events per bucket: all of them, and by status those that pass the filter.
 *
 * @param edges bounds of the buckets in milliseconds since 1970 UTC, ascending, at least two
 */
export function countHistogram(
  { times, status }: EventIndex,
  { failures }: FilterMask,
  edges: readonly number[],
): Omit<Histogram, 'sourceId'> {
  const buckets = edges.length - 1;
  const statuses = status.dictionary.entries;
  const all = new Uint32Array(buckets);
  const shown = statuses.map(() => new Uint32Array(buckets));
  const occurrences = new Uint32Array(statuses.length);
  const { codes } = status.column;
  for (let i = 0; i < times.length; i++) {
    const code = codes[i]!;
    occurrences[code]!++;
    const bucket = bucketOf(times[i]!, edges);
    if (bucket < 0) continue;
    all[bucket]!++;
    if (failures[i] === 0) shown[code]![bucket]!++;
  }
  const places = Uint32Array.from(statuses.keys());
  return {
    all: Array.from(all),
    shown: highestFirst(occurrences, places, statuses.length).map((code) => ({
      status: statuses[code] ?? null,
      counts: Array.from(shown[code]!),
    })),
  };
}

/** -1 where a time is in no bucket. */
function bucketOf(time: number, edges: readonly number[]): number {
  if (!(time >= edges[0]! && time < edges.at(-1)!)) return -1;
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (edges[middle]! <= time) low = middle;
    else high = middle;
  }
  return low;
}
