const DAY_MS = 86_400_000;
const RANGE_TEXT =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** The stretch of wall-clock time that a text names: a day, a minute, a second or a fraction of one. */
interface WallStretch {
  /** As if the wall clock showed UTC, in milliseconds since 1970. */
  readonly start: number;
  readonly lengthMs: number;
  /** Of an explicit `Z` or `+hh:mm`; undefined where the zone of the reader applies. */
  readonly offsetMs: number | undefined;
}

/** Whether `zone` is an IANA time zone (or `UTC`, or an offset such as `+02:00`) that this machine knows. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * The first instant of a date (`2026-03-29`) or date-time (`2026-03-29T02:30`, seconds and milliseconds optional, a
 * blank for the `T` too) in `zone`, in milliseconds since 1970 UTC; null where the text is no real date and time.
 *
 * A `Z` or offset in the text wins over `zone`. A time that the clocks skip begins where they skip it; a time that
 * they show twice begins the first time.
 */
export function parseRangeStart(text: string, zone: string): number | null {
  const stretch = parseStretch(text);
  if (stretch === null) return null;
  if (stretch.offsetMs !== undefined) return stretch.start - stretch.offsetMs;
  return firstInstantAt(stretch.start, zone);
}

/**
 * The instant just after a date or date-time in `zone` (an exclusive end): a date stands for the whole of that day, a
 * time for the whole of the minute, second or millisecond that it names. Null where the text is no real date and time.
 *
 * A time that the clocks skip ends where they skip it; a time that they show twice ends the second time.
 */
export function parseRangeEnd(text: string, zone: string): number | null {
  const stretch = parseStretch(text);
  if (stretch === null) return null;
  const end = stretch.start + stretch.lengthMs;
  return stretch.offsetMs === undefined ? lastInstantBefore(end, zone) : end - stretch.offsetMs;
}

/** What the clocks of `zone` show at an instant, as `2026-03-29T02:30:05.000`: sortable, and the year in four digits. */
export function wallClockText(time: number, zone: string): string {
  return new Date(time + zoneOffsetMs(time, zone)).toISOString().slice(0, -1);
}

function parseStretch(text: string): WallStretch | null {
  const match = RANGE_TEXT.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, fraction, offset] = match;
  if (Number(year) < 1_000) return null;
  const dateStart = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(dateStart);
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  if (hour === undefined) return { start: dateStart, lengthMs: DAY_MS, offsetMs: undefined };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const offsetMs = offset === undefined ? undefined : parseOffset(offset);
  if (offsetMs === null) return null;
  return {
    start:
      dateStart +
      Number(hour) * 3_600_000 +
      Number(minute) * 60_000 +
      Number(second ?? 0) * 1_000 +
      Number((fraction ?? '').padEnd(3, '0')),
    lengthMs: fraction !== undefined ? 10 ** (3 - fraction.length) : second !== undefined ? 1_000 : 60_000,
    offsetMs,
  };
}

function parseOffset(text: string): number | null {
  if (text.toUpperCase() === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(-2));
  if (hours > 23 || minutes > 59) return null;
  return (text.startsWith('-') ? -1 : 1) * (hours * 3_600_000 + minutes * 60_000);
}

/** What the clocks of `zone` show at an instant: milliseconds since 1970 as if that were UTC. */
export function wallTimeAt(time: number, zone: string): number {
  return time + zoneOffsetMs(time, zone);
}

/** The first instant at which the clocks of `zone` show `wall` (see {@link wallTimeAt}) or later. */
export function firstInstantAt(wall: number, zone: string): number {
  const shown = instantsShowing(wall, zone);
  return shown[0] ?? clockChangeNear(wall, zone);
}

/** The end of the last stretch in which the clocks of `zone` show less than `wall`. */
function lastInstantBefore(wall: number, zone: string): number {
  const ends = instantsShowing(wall, zone).filter((time) => time - 1 + zoneOffsetMs(time - 1, zone) < wall);
  return ends.at(-1) ?? clockChangeNear(wall, zone);
}

/** The instants (none, one or two, ascending) at which the clocks of `zone` show exactly `wall`. */
function instantsShowing(wall: number, zone: string): readonly number[] {
  const candidates = new Set(offsetsAround(wall, zone).map((offset) => wall - offset));
  return [...candidates].filter((time) => time + zoneOffsetMs(time, zone) === wall).sort((a, b) => a - b);
}

/** Where the clocks of `zone` change within a day of `wall`. */
function clockChangeNear(wall: number, zone: string): number {
  const [offsetBefore] = offsetsAround(wall, zone);
  let before = wall - DAY_MS - offsetBefore;
  let after = wall + DAY_MS - offsetBefore;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (zoneOffsetMs(middle, zone) === offsetBefore) before = middle;
    else after = middle;
  }
  return after;
}

function offsetsAround(wall: number, zone: string): readonly [number, number] {
  return [zoneOffsetMs(wall - DAY_MS, zone), zoneOffsetMs(wall + DAY_MS, zone)];
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

/** How far the clocks of `zone` are ahead of UTC at an instant. */
function zoneOffsetMs(time: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const shown: Record<string, number> = {};
  for (const { type, value } of clockOf(zone).formatToParts(time)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  const wholeSeconds = Math.floor(time / 1_000) * 1_000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSeconds;
}
