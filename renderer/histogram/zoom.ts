import type { TimeRange } from '../../shared/event-filter.ts';
import { writableRange } from '../../shared/query/query-dates.ts';
import type { Timeline, TimeStretch } from '../../shared/source.ts';
import type { TimeSpan } from './buckets.ts';

/** From the first event of some to the last. */
export function spanOf({ firstTime, lastTime }: TimeStretch): TimeSpan {
  return { start: firstTime, end: lastTime + 1 };
}

/** From the first event of a log to the last, those that stray too. */
export function spanOfLog({ earlier, usual, later }: Timeline): TimeSpan {
  return { start: (earlier ?? usual).firstTime, end: spanOf(later ?? usual).end };
}

/**
 * The time to draw: the range of the filter as far as there are events, or that range alone where there are none. Where it
 * is open at an end, events that stray are not drawn beside the usual ones, which would be too small to see.
 */
export function shownSpan({ earlier, usual, later }: Timeline, { from, to }: TimeRange): TimeSpan {
  const usualSpan = spanOf(usual);
  const touched = [earlier, usual, later]
    .filter((stretch) => stretch !== null)
    .map((stretch) => (stretch === usual ? usualSpan : spanOf(stretch)))
    .filter(({ start, end }) => start < (to ?? end + 1) && end > (from ?? start - 1));
  const isUsual = touched.includes(usualSpan);
  const first = from === undefined && isUsual ? usualSpan : touched[0];
  const last = to === undefined && isUsual ? usualSpan : touched.at(-1);
  if (first !== undefined && last !== undefined) {
    return { start: Math.max(first.start, from ?? first.start), end: Math.min(last.end, to ?? last.end) };
  }
  if (from !== undefined && to !== undefined && from < to) return { start: from, end: to };
  const moment = from ?? (to ?? usualSpan.end) - 1;
  return { start: moment, end: moment + 1 };
}

/** A span as a range of the filter. */
export function rangeOf({ start, end }: TimeSpan): TimeRange {
  return writableRange({ from: start, to: end });
}

/**
 * A chosen span as a range of the filter: never wider than the one in force. Undefined where it changes nothing, and where
 * it is outside of that range: bars may be clicked that are still those of the range before.
 */
export function rangeInto(chosen: TimeSpan, log: TimeSpan, current: TimeRange): TimeRange | undefined {
  const start = Math.max(chosen.start, current.from ?? chosen.start);
  const end = Math.min(chosen.end, current.to ?? chosen.end);
  const isWhole = start <= (current.from ?? log.start) && end >= (current.to ?? log.end);
  return isWhole || start >= end ? undefined : rangeOf({ start, end });
}

/**
 * One step back out: the last range that was zoomed in from and holds the current one, and those before it. The ends of
 * the log where there is none, as for a range that was typed.
 */
export function stepOut(
  outer: readonly TimeRange[],
  current: TimeRange,
): { readonly range: TimeRange; readonly outer: readonly TimeRange[] } {
  const at = outer.findLastIndex((range) => isWider(range, current));
  return { range: outer[at] ?? {}, outer: outer.slice(0, Math.max(0, at)) };
}

function isWider(range: TimeRange, inner: TimeRange): boolean {
  const [from, to] = endsOf(range);
  const [innerFrom, innerTo] = endsOf(inner);
  return from <= innerFrom && to >= innerTo && (from < innerFrom || to > innerTo);
}

function endsOf({ from, to }: TimeRange): readonly [number, number] {
  return [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
}
