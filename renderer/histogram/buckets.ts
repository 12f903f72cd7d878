import { firstInstantAt, wallTimeAt } from '../../shared/zoned-time.ts';
import {
  BUCKET_UNITS,
  type BucketUnit,
  floorToUnit,
  isOfFixedLength,
  nextOfUnit,
  usualLengthMs,
} from './bucket-units.ts';

/** More bars than this would be too narrow to hit. Half a year of days, which is what many logs hold, are not too many. */
const BUCKETS_MAX = 190;

/** A stretch of time that ends just before `end`, in milliseconds since 1970 UTC. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** A row of buckets that touch: each begins with an edge and ends before the next. */
export interface Buckets {
  /** The same for equal buckets. */
  readonly key: string;
  readonly edges: readonly number[];
  readonly bucketUnit: BucketUnit;
}

/** As many as a page asks for again while its filters change. */
const REMEMBERED_MAX = 8;
const remembered = new Map<string, Buckets>();

/** The buckets of the calendar of a zone that cover a span, as narrow as can be told apart; the same for the same span. */
export function bucketsOf(span: TimeSpan, zone: string): Buckets {
  const key = `${span.start} ${span.end} ${zone}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const bucketUnit = unitFor(span);
  const buckets = { key, edges: bucketEdges(span, bucketUnit, zone), bucketUnit };
  if (remembered.size === REMEMBERED_MAX) remembered.clear();
  remembered.set(key, buckets);
  return buckets;
}

export function bucketCount({ edges }: Buckets): number {
  return edges.length - 1;
}

/** The time of some neighbouring buckets, by the places of the first and the last. */
export function spanOfBuckets({ edges }: Buckets, first: number, last: number): TimeSpan {
  return { start: edges[first] ?? 0, end: edges[last + 1] ?? 0 };
}

/** Where an instant lies in a row of equally wide bars: 0 at its beginning, 1 at its end. */
export function shareAt({ edges }: Buckets, time: number): number {
  const after = edges.findIndex((edge) => edge > time);
  if (after === -1) return 1;
  if (after === 0) return 0;
  const [start = 0, end = 0] = edges.slice(after - 1, after + 1);
  return (after - 1 + (time - start) / (end - start)) / (edges.length - 1);
}

function unitFor({ start, end }: TimeSpan): BucketUnit {
  const fitting = BUCKET_UNITS.find((unit) => (end - start) / usualLengthMs(unit) <= BUCKETS_MAX);
  return fitting ?? (BUCKET_UNITS.at(-1) as BucketUnit);
}

function bucketEdges({ start, end }: TimeSpan, unit: BucketUnit, zone: string): readonly number[] {
  const wallStart = wallTimeAt(start, zone);
  let wall = floorToUnit(wallStart, unit);
  if (isOfFixedLength(unit)) {
    // By instants, so that an hour that the clocks show twice is two buckets.
    const lengthMs = usualLengthMs(unit);
    const first = start - (wallStart - wall);
    const count = Math.max(1, Math.ceil((end - first) / lengthMs));
    return Array.from({ length: count + 1 }, (_, at) => first + at * lengthMs);
  }
  const edges = [firstInstantAt(wall, zone)];
  for (let last = edges[0] ?? end; last < end || edges.length < 2; ) {
    wall = nextOfUnit(wall, unit);
    const next = firstInstantAt(wall, zone);
    // Of a day that a zone skipped, nothing is left.
    if (next > last) edges.push(next);
    last = next;
  }
  return edges;
}
