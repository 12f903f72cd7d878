import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { usePaneScroller } from './pane-scroller.ts';

const ROWS_AHEAD = 15;
/** Fewer rows are simply all there. */
export const WINDOWED_FROM_ROWS = 200;

interface PaneWindowOptions {
  readonly count: number;
  /** As high as most rows are. */
  readonly rowHeightPx: number;
  /** What a row is of, where rows change their places. */
  readonly keyOf?: (row: number) => number;
  /** A row that is always there; -1 for none. */
  readonly keptRow?: number;
}

/** The rows of a list that are in sight of the pane around it, however many it has. */
export function usePaneWindow(
  list: RefObject<HTMLElement | null>,
  { count, rowHeightPx, keyOf = (row) => row, keptRow = -1 }: PaneWindowOptions,
) {
  const scroller = usePaneScroller();
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const from = scroller.current?.getBoundingClientRect().top ?? 0;
      const distance = (list.current?.getBoundingClientRect().top ?? 0) - from;
      setTop(Math.round(distance + (scroller.current?.scrollTop ?? 0)));
    };
    measure();
    // Whatever stands above the list may still grow.
    const observer = new ResizeObserver(measure);
    for (const part of scroller.current?.children ?? []) observer.observe(part);
    return () => observer.disconnect();
  }, [scroller, list]);

  return useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: () => rowHeightPx,
    overscan: count < WINDOWED_FROM_ROWS ? count : ROWS_AHEAD,
    scrollMargin: top,
    scrollPaddingStart: rowHeightPx,
    scrollPaddingEnd: rowHeightPx,
    rangeExtractor: (range) => withRow(range, keptRow),
  });
}

function withRow(range: Range, row: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (row < 0 || shown.includes(row)) return shown;
  return row < (shown[0] ?? 0) ? [row, ...shown] : [...shown, row];
}
