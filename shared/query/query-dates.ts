import type { TimeRange } from '../event-filter.ts';
import type { FilterCondition } from '../filter-conditions.ts';
import { parseRangeEnd, parseRangeStart, wallClockText } from '../zoned-time.ts';
import type { DateName } from './query-fields.ts';

type DateCondition = Extract<FilterCondition, { readonly time: number }>;

/** The ends of what a query can say, in milliseconds since 1970 UTC: years of four digits, in every zone. */
const WRITABLE = { start: Date.UTC(1000, 0, 2), end: Date.UTC(9999, 11, 31) } as const;

const MIDNIGHT = 'T00:00:00.000';
const SECOND_TAIL = /:00\.000$|\.000$/;

/**
 * What a date, or date and time, asks for under a name; null where it is no real one.
 *
 * It stands for the whole stretch that it names: `from` and `to` include that stretch, `after` and `before` leave it out,
 * `on` is nothing else.
 */
export function dateConditions(name: DateName, text: string, zone: string): readonly DateCondition[] | null {
  const start = parseRangeStart(text, zone);
  const end = parseRangeEnd(text, zone);
  if (start === null || end === null) return null;
  switch (name) {
    case 'from':
      return [{ kind: 'from', time: start }];
    case 'after':
      return [{ kind: 'from', time: end }];
    case 'to':
      return [{ kind: 'to', time: end }];
    case 'before':
      return [{ kind: 'to', time: start }];
    case 'on':
      return [
        { kind: 'from', time: start },
        { kind: 'to', time: end },
      ];
    default:
      return name satisfies never;
  }
}

/** A range that a query can say: open at an end of which it cannot speak. */
export function writableRange({ from, to }: TimeRange): TimeRange {
  return {
    ...(from !== undefined && from >= WRITABLE.start && { from: Math.min(from, WRITABLE.end) }),
    ...(to !== undefined && to <= WRITABLE.end && { to: Math.max(to, WRITABLE.start) }),
  };
}

/** An end of the range as a term: `from:2026-03-01`, `to:2026-03-31` for a whole day, `before:2026-03-31T14:30`. */
export function writeDate({ kind, time }: DateCondition, zone: string): string {
  if (kind === 'from') return `from:${momentText(time, zone)}`;
  const lastDay = wallClockText(time - 1, zone).slice(0, -MIDNIGHT.length);
  return parseRangeEnd(lastDay, zone) === time ? `to:${lastDay}` : `before:${momentText(time, zone)}`;
}

/** The shortest text that means an instant, in UTC where the clocks of the zone show it twice. */
function momentText(time: number, zone: string): string {
  const wall = wallClockText(time, zone);
  const text = wall.endsWith(MIDNIGHT) ? wall.slice(0, -MIDNIGHT.length) : wall.replace(SECOND_TAIL, '');
  return parseRangeStart(text, zone) === time ? text : `${new Date(time).toISOString()}`;
}
