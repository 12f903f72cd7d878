import type { SourceSummary, Timeline, TimeStretch } from '../../../shared/source.ts';

/** A log rests for a day or a week; after a year, a clock was wrong, or the server another one. */
const PAUSE_MS = 365 * 86_400_000;
/** Events so far away leave the others less than a fifth of a chart of them all. */
const FAR_TIMES = 4;
/** Of more than every tenth event nobody would say that it strays. */
const STRAY_MAX_SHARE = 0.1;

/**
 * Where the events of a log lie in time; null where no time can be read.
 *
 * @param times milliseconds since 1970 UTC in any order, NaN where unreadable
 */
export function timelineOf(times: Iterable<number>): Timeline | null {
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
function stretchesOf(times: Iterable<number>): readonly TimeStretch[] {
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

function stretchesByYear(times: Iterable<number>): Iterable<TimeStretch> {
  const years = new Map<number, { firstTime: number; lastTime: number; eventCount: number }>();
  for (const time of times) {
    if (Number.isNaN(time)) continue;
    const year = Math.floor(time / PAUSE_MS);
    const known = years.get(year);
    if (known === undefined) years.set(year, { firstTime: time, lastTime: time, eventCount: 1 });
    else {
      if (time < known.firstTime) known.firstTime = time;
      if (time > known.lastTime) known.lastTime = time;
      known.eventCount++;
    }
  }
  return years.values();
}
