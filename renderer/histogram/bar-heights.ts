import { STATUS_KINDS, type StatusColumns } from './status-counts.ts';

/** Bars of events that the filters hide are cut off at so many times the highest bar of events that they show. */
const HIDDEN_MAX_TIMES = 3;
/** An event is seen, however many there are of others. */
const HEIGHT_MIN_PX = 2;
/** Numbers that read well, and their halves too. */
const ROUND = [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10];

export interface BarHeights {
  /** The number of events at the upper end of the chart. */
  readonly top: number;
  /** Per bucket, the whole log. */
  readonly all: readonly (number | null)[];
  /** Per kind of status and bucket, the height up to which it reaches on those beneath it; null without an event. */
  readonly stacks: readonly (readonly (number | null)[])[];
}

/** How high the bars are drawn, in events of one scale for all of them. */
export function barHeights(
  all: readonly number[],
  columns: StatusColumns,
  chartHeightPx: number,
): BarHeights {
  const shown = all.map((_, at) => STATUS_KINDS.reduce((sum, kind) => sum + (columns[kind][at] ?? 0), 0));
  const highestShown = Math.max(0, ...shown);
  const highest = Math.max(1, ...all);
  const top = roundUp(highestShown === 0 ? highest : Math.min(highest, highestShown * HIDDEN_MAX_TIMES));
  const least = (top * HEIGHT_MIN_PX) / chartHeightPx;
  const reached = all.map(() => 0);
  const stacks = STATUS_KINDS.map((kind) =>
    columns[kind].map((count, at) => {
      if (count === 0) return null;
      const height = (reached[at] ?? 0) + Math.max(count, least);
      reached[at] = height;
      return height;
    }),
  );
  return { top, all: all.map((count) => (count === 0 ? null : Math.max(count, least))), stacks };
}

/** The next number of events that reads well on an axis. */
function roundUp(count: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(count));
  const step = ROUND.find((multiple) => multiple * magnitude >= count) ?? 10;
  return Math.ceil(step * magnitude);
}
