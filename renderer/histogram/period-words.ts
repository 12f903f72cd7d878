import type { DisplayZone } from '../../shared/settings.ts';
import { zoneName } from '../format/time.ts';
import type { BucketUnit, CalendarUnit } from './bucket-units.ts';
import type { TimeSpan } from './buckets.ts';

/** In which language and of which zone times are worded. */
export interface TimeWords {
  readonly language: string;
  readonly zone: DisplayZone;
}

const SHORT_MS = 2 * 86_400_000;

type Format = Intl.DateTimeFormatOptions;

/** A whole period, in full. */
const PERIOD_FORMATS: Readonly<Record<CalendarUnit, Format>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  week: { dateStyle: 'medium' },
  day: { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' },
  hour: { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' },
  minute: { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' },
  second: { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' },
};

/** A moment on the axis, where every letter takes room. */
const AXIS_FORMATS: Readonly<Record<CalendarUnit, Format>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  week: { month: 'short', day: 'numeric' },
  day: { month: 'short', day: 'numeric' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  second: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf({ language, zone }: TimeWords, format: Format): Intl.DateTimeFormat {
  const timeZone = zoneName(zone);
  const key = JSON.stringify([language, timeZone, format]);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, { ...format, timeZone });
  formats.set(key, made);
  return made;
}

/** A period of one or more buckets: days and longer by the first and the last day, shorter ones by both moments. */
export function periodWords({ start, end }: TimeSpan, { unit }: BucketUnit, words: TimeWords): string {
  const format = formatOf(words, PERIOD_FORMATS[unit]);
  const isOfDays = unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day';
  const isOneSecond = end - start <= 1_000;
  return format.formatRange(start, isOfDays || isOneSecond ? end - 1 : end);
}

/** A span of any length: by days, or by minutes where it is shorter than a few of them. */
export function spanWords(span: TimeSpan, words: TimeWords): string {
  const isShort = span.end - span.start < SHORT_MS;
  return periodWords(span, { unit: isShort ? 'minute' : 'week', count: 1 }, words);
}

/** An edge on the axis: the day where a day begins. */
export function axisWords(time: number, { unit }: BucketUnit, words: TimeWords): string {
  const clock = formatOf(words, AXIS_FORMATS[unit]).format(time);
  return /^00:00(:00)?$/.test(clock) ? formatOf(words, AXIS_FORMATS.day).format(time) : clock;
}
