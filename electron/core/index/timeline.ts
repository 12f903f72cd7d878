import type { SourceSummary, Timeline, TimeStretch } from '../../../shared/source.ts';

/** A log rests for a day or a week; after a year, a clock was wrong, or the server another one. */
const PAUSE_MS = 365 * 86_400_000;
/** Events so far away leave the others less than a fifth of a chart of them all. */
const FAR_TIMES = 4;
/** Of more than every tenth event nobody would say that it strays. */
const STRAY_MAX_SHARE = 0.1;

/** An array, or what is kept as tightly. */
interface ListedTimes {
  readonly length: number;
  at(position: number): number | undefined;
}

/**
 * Where the events of a log lie in time; null where no time can be read.
 *
 * @param times milliseconds since 1970 UTC in any order, NaN where unreadable
 */
export function timelineOf(times: ListedTimes): Timeline | null {
  const stretches = stretchesOf(times);
  const whole = joined(stretches);
  if (whole === undefined) return null;
  const most = Math.max(...stretches.map(({ eventCount }) => eventCount));
  let first = stretches.findIndex(({ eventCount }) => eventCount === most);
  let end = first + 1;
  const pauseMs = (at: number) =>
    (stretches[at]?.firstTime ?? Number.POSITIVE_INFINITY) -
    (stretches[at - 1]?.lastTime ?? Number.NEGATIVE_INFINITY);
  for (;;) {
    const nearMs = FAR_TIMES * lengthMs(joined(stretches.slice(first, end)));
    if (pauseMs(first) <= nearMs) first--;
    else if (pauseMs(end) <= nearMs) end++;
    else break;
  }
  const usual = joined(stretches.slice(first, end)) ?? whole;
  const strayCount = whole.eventCount - usual.eventCount;
  if (strayCount > whole.eventCount * STRAY_MAX_SHARE) return { earlier: null, usual: whole, later: null };
  return {
    earlier: joined(stretches.slice(0, first)) ?? null,
    usual,
    later: joined(stretches.slice(end)) ?? null,
  };
}

/** From the first event to the last. */
export function timeRange(timeline: Timeline | null): Pick<SourceSummary, 'firstTime' | 'lastTime'> {
  if (timeline === null) return { firstTime: null, lastTime: null };
  const { earlier, usual, later } = timeline;
  return { firstTime: (earlier ?? usual).firstTime, lastTime: (later ?? usual).lastTime };
}

function lengthMs(stretch: TimeStretch | undefined): number {
  return stretch === undefined ? 0 : stretch.lastTime - stretch.firstTime;
}

function joined(stretches: readonly TimeStretch[]): TimeStretch | undefined {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const eventCount = stretches.reduce((sum, stretch) => sum + stretch.eventCount, 0);
  return { firstTime: first.firstTime, lastTime: last.lastTime, eventCount };
}

/** Events that no pause parts, oldest first. */
function stretchesOf(times: ListedTimes): readonly TimeStretch[] {
  const stretches: TimeStretch[] = [];
  for (const stretch of [...stretchesByYear(times)].sort((a, b) => a.firstTime - b.firstTime)) {
    const before = stretches.at(-1);
    const isApart = before === undefined || stretch.firstTime - before.lastTime > PAUSE_MS;
    stretches.splice(
      isApart ? stretches.length : -1,
      1,
      joined(isApart ? [stretch] : [before, stretch]) ?? stretch,
    );
  }
  return stretches;
}

function stretchesByYear(times: ListedTimes): Iterable<TimeStretch> {
  const years = new Map<number, Year>();
  let year: Year | undefined;
  for (let position = 0; position < times.length; position++) {
    const time = times.at(position) ?? Number.NaN;
    if (Number.isNaN(time)) continue;
    // Nearly always the same as that of the event before.
    if (year === undefined || time < year.start || time >= year.end) year = yearOf(time, years);
    if (time < year.firstTime) year.firstTime = time;
    if (time > year.lastTime) year.lastTime = time;
    year.eventCount++;
  }
  return years.values();
}

interface Year {
  readonly start: number;
  readonly end: number;
  firstTime: number;
  lastTime: number;
  eventCount: number;
}

function yearOf(time: number, years: Map<number, Year>): Year {
  const start = Math.floor(time / PAUSE_MS) * PAUSE_MS;
  const year = years.get(start) ?? {
    start,
    end: start + PAUSE_MS,
    firstTime: time,
    lastTime: time,
    eventCount: 0,
  };
  years.set(start, year);
  return year;
}
