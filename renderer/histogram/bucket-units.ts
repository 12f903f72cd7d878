const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** A Monday; weeks begin with one (ISO 8601). */
const FIRST_MONDAY_MS = 4 * DAY_MS;

export type CalendarUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** How wide the buckets of a histogram are: some of a unit of the calendar. */
export interface BucketUnit {
  readonly unit: CalendarUnit;
  readonly count: number;
}

/** As long as that is usually, in milliseconds. */
const USUAL_MS: Readonly<Record<CalendarUnit, number>> = {
  second: SECOND_MS,
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  week: WEEK_MS,
  month: 30.4375 * DAY_MS,
  year: 365.25 * DAY_MS,
};

/** The widths to choose from, narrowest first: each so much wider than the one before that a chart stays legible. */
export const BUCKET_UNITS: readonly BucketUnit[] = [
  ...[1, 2, 5, 10, 30].map((count) => ({ unit: 'second', count }) as const),
  ...[1, 2, 5, 10, 30].map((count) => ({ unit: 'minute', count }) as const),
  ...[1, 2, 6, 12].map((count) => ({ unit: 'hour', count }) as const),
  { unit: 'day', count: 1 },
  { unit: 'week', count: 1 },
  ...[1, 3].map((count) => ({ unit: 'month', count }) as const),
  ...[1, 2, 5, 10, 50, 100, 500, 1_000].map((count) => ({ unit: 'year', count }) as const),
];

/** Usual length of a bucket, in milliseconds. */
export function usualLengthMs({ unit, count }: BucketUnit): number {
  return USUAL_MS[unit] * count;
}

/** Whether every bucket is exactly as long as usual: clocks are put forward and back by whole hours (nearly everywhere). */
export function isOfFixedLength(bucketUnit: BucketUnit): boolean {
  return usualLengthMs(bucketUnit) <= HOUR_MS;
}

/** The beginning of the bucket in which a wall-clock time lies. */
export function floorToUnit(wall: number, { unit, count }: BucketUnit): number {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return floorTo(wall, USUAL_MS[unit] * count);
    case 'week':
      return FIRST_MONDAY_MS + floorTo(wall - FIRST_MONDAY_MS, WEEK_MS * count);
    case 'month':
      return monthStart(floorTo(monthOf(wall), count));
    case 'year':
      return monthStart(floorTo(monthOf(wall), 12 * count));
    default:
      return unit satisfies never;
  }
}

/** The beginning of the bucket after the one that begins at `wall`. */
export function nextOfUnit(wall: number, { unit, count }: BucketUnit): number {
  if (unit === 'month') return monthStart(monthOf(wall) + count);
  if (unit === 'year') return monthStart(monthOf(wall) + 12 * count);
  return wall + USUAL_MS[unit] * count;
}

function floorTo(value: number, step: number): number {
  return Math.floor(value / step) * step;
}

/** Months since the year 0. */
function monthOf(wall: number): number {
  const date = new Date(wall);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthStart(month: number): number {
  // Date.UTC takes years below 100 for 1900 to 1999.
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
}
