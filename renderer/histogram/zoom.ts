import type { TimeRange } from '../../shared/event-filter.ts';
import type { SourceSummary } from '../../shared/source.ts';
import type { TimeSpan } from './buckets.ts';

/** From the first event to the last; null where no event has a time. */
export function spanOfLog({ firstTime, lastTime }: SourceSummary): TimeSpan | null {
  return firstTime === null || lastTime === null ? null : { start: firstTime, end: lastTime + 1 };
}

/** The time to draw: the range of the filter as far as there are events, or that range alone where there are none. */
export function shownSpan(log: TimeSpan, { from, to }: TimeRange): TimeSpan {
  const start = Math.max(log.start, from ?? log.start);
  const end = Math.min(log.end, to ?? log.end);
  if (start < end) return { start, end };
  if (from !== undefined && to !== undefined && from < to) return { start: from, end: to };
  const moment = from ?? (to ?? log.end) - 1;
  return { start: moment, end: moment + 1 };
}

/**
 * A chosen span as a range of the filter: never wider than the one in force. Undefined where it changes nothing, and where
 * it is outside of that range: bars may be clicked that are still those of the range before.
 */
export function rangeInto(chosen: TimeSpan, log: TimeSpan, current: TimeRange): TimeRange | undefined {
  const from = Math.max(chosen.start, current.from ?? chosen.start);
  const to = Math.min(chosen.end, current.to ?? chosen.end);
  const isWhole = from <= (current.from ?? log.start) && to >= (current.to ?? log.end);
  return isWhole || from >= to ? undefined : { from, to };
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
