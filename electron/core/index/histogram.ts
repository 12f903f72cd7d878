import type { Histogram } from '../../../shared/contract.ts';
import type { Chronology } from './chronology.ts';
import { highestFirst } from './highest-first.ts';
import type { IndexedFields } from './indexed-fields.ts';

/**
 * Counts events per bucket: all of them, and by status those that a filter shows. In chronological order a bucket is a
 * stretch of events, so that only those shown are looked at one by one.
 *
 * @param shown positions of the events that pass, newest first
 * @param edges bounds of the buckets in milliseconds since 1970 UTC, ascending, at least two
 */
export function countHistogram(
  fields: IndexedFields,
  chronology: Chronology,
  shown: Uint32Array,
  edges: readonly number[],
): Omit<Histogram, 'sourceId'> {
  const { codes, values } = fields.get('status');
  const allSince = edges.map((edge) => chronology.countSince(edge));
  const shownSince = edges.map((edge) => chronology.countSince(edge, shown));
  const buckets = edges.slice(1).map((_, bucket) => {
    const counts = new Uint32Array(values.length);
    for (let i = shownSince[bucket + 1]!; i < shownSince[bucket]!; i++) counts[codes[shown[i]!]!]!++;
    return counts;
  });
  return {
    all: buckets.map((_, bucket) => allSince[bucket]! - allSince[bucket + 1]!),
    shown: highestFirst(fields.totalsOf('status'), values.length).map((code) => ({
      status: values[code] ?? null,
      counts: buckets.map((counts) => counts[code]!),
    })),
  };
}
