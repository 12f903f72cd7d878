import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { usePaneScroller } from './pane-scroller.ts';

const ROW_HEIGHT_PX = 22;
const ROWS_AHEAD = 15;
/** Fewer rows are simply all there. */
const WINDOWED_FROM_ROWS = 200;

/** The rows of a tree that are in sight of the pane around it; the active one is always there. */
export function useTreeWindow(
  tree: RefObject<HTMLElement | null>,
  rows: readonly number[],
  activeRow: number,
) {
  const scroller = usePaneScroller();
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const from = scroller.current?.getBoundingClientRect().top ?? 0;
      const distance = (tree.current?.getBoundingClientRect().top ?? 0) - from;
      setTop(Math.round(distance + (scroller.current?.scrollTop ?? 0)));
    };
    measure();
    // Whatever stands above the tree may still grow.
    const observer = new ResizeObserver(measure);
    for (const part of scroller.current?.children ?? []) observer.observe(part);
    return () => observer.disconnect();
  }, [scroller, tree]);

  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (row) => rows[row] ?? row,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: rows.length < WINDOWED_FROM_ROWS ? rows.length : ROWS_AHEAD,
    scrollMargin: top,
    scrollPaddingStart: ROW_HEIGHT_PX,
    scrollPaddingEnd: ROW_HEIGHT_PX,
    rangeExtractor: (range) => withRow(range, activeRow),
  });
}

function withRow(range: Range, row: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (row < 0 || shown.includes(row)) return shown;
  return row < (shown[0] ?? 0) ? [row, ...shown] : [...shown, row];
}
