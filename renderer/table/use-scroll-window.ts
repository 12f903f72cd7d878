import { observeElementOffset, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  positionAround,
  positionAt,
  positionShowing,
  type ScrollGeometry,
  type ScrollPosition,
  scrolledTo,
  settled,
  spacerRows,
  TOP,
} from './scroll-window.ts';
import { watchWheel } from './watch-wheel.ts';

/** Rows kept in the page above and below those in view. */
const OVERSCAN_ROWS = 8;

interface ScrollWindowOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowCount: number;
  readonly rowHeight: number;
  /** Height of the header that sticks to the top of the scroller. */
  readonly headerHeight: number;
}

export interface VisibleRow {
  readonly row: number;
  /** Distance from the top of the spacer, in pixels. */
  readonly top: number;
}

export interface ScrollWindow {
  readonly visibleRows: readonly VisibleRow[];
  readonly spacerHeight: number;
  /** Rows that a page key moves by. */
  readonly pageRows: () => number;
  /** The row at the top of the viewport. */
  readonly firstRow: () => number;
  /** Brings a row fully into view, moving no further than needed. */
  readonly showRow: (row: number, rowCount?: number) => void;
  /** Brings a row to the middle, where it is not in view yet. */
  readonly showAround: (row: number) => void;
  readonly showTop: () => void;
}

/** Virtual rows over a scroller of any length; see scroll-window.ts for what happens beyond the browser's limits. */
export function useScrollWindow({
  scroller,
  rowCount,
  rowHeight,
  headerHeight,
}: ScrollWindowOptions): ScrollWindow {
  const [base, setBase] = useState(0);
  const position = useRef<ScrollPosition>(TOP);
  /** Where the scroller is, as far as it has told. To ask it would have the page laid out then and there. */
  const offset = useRef(0);
  const reportOffset = useRef<(offset: number, isScrolling: boolean) => void>(undefined);
  const rowCountRef = useRef(rowCount);
  rowCountRef.current = rowCount;
  const rowHeightRef = useRef(rowHeight);
  rowHeightRef.current = rowHeight;

  const geometry = useCallback(
    (count = rowCountRef.current): ScrollGeometry => ({
      rowCount: count,
      rowHeight: rowHeightRef.current,
      viewportHeight: Math.max(rowHeightRef.current, (scroller.current?.clientHeight ?? 0) - headerHeight),
    }),
    [scroller, headerHeight],
  );

  const moveTo = useCallback(
    (next: ScrollPosition, isScrolling: boolean) => {
      const element = scroller.current;
      position.current = next;
      setBase(next.base);
      if (element && Math.abs(offset.current - next.scrollTop) >= 1) {
        element.scrollTop = next.scrollTop;
        offset.current = element.scrollTop;
      }
      reportOffset.current?.(next.scrollTop, isScrolling);
    },
    [scroller],
  );

  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: spacerRows({ rowCount, rowHeight, viewportHeight: 0 }),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN_ROWS,
    useFlushSync: false,
    observeElementOffset: (instance, report) => {
      reportOffset.current = report;
      const wheel = instance.scrollElement && watchWheel(instance.scrollElement);
      const stopObserving = observeElementOffset(instance, (told, isScrolling) => {
        offset.current = told;
        const moved = scrolledTo(position.current, told, geometry(), wheel?.isTurning());
        // The rows must be in the page before the browser paints the new position.
        if (isScrolling) flushSync(() => moveTo(moved, true));
        else moveTo(settled(moved, geometry()), false);
      });
      return () => {
        wheel?.stop();
        stopObserving?.();
      };
    },
  });

  // Rows of another height: the one at the top stays there.
  const measuredHeight = useRef(rowHeight);
  useLayoutEffect(() => {
    const before = measuredHeight.current;
    if (before === rowHeight) return;
    measuredHeight.current = rowHeight;
    const { scrollTop, base: baseBefore } = position.current;
    virtualizer.measure();
    moveTo(positionAt((baseBefore + scrollTop / before) * rowHeight, geometry()), false);
  }, [rowHeight, virtualizer, moveTo, geometry]);

  const showRow = useCallback(
    (row: number, count?: number) => moveTo(positionShowing(row, position.current, geometry(count)), false),
    [geometry, moveTo],
  );
  const showAround = useCallback(
    (row: number) => moveTo(positionAround(row, position.current, geometry()), false),
    [geometry, moveTo],
  );
  const showTop = useCallback(() => moveTo(TOP, false), [moveTo]);
  const pageRows = useCallback(
    () => Math.max(1, Math.floor(geometry().viewportHeight / rowHeight) - 1),
    [geometry, rowHeight],
  );
  const firstRow = useCallback(
    () => position.current.base + Math.ceil(position.current.scrollTop / rowHeight),
    [rowHeight],
  );

  return {
    visibleRows: virtualizer
      .getVirtualItems()
      .map(({ index }) => ({ row: index + base, top: index * rowHeight }))
      .filter(({ row }) => row < rowCount),
    spacerHeight: virtualizer.getTotalSize(),
    pageRows,
    firstRow,
    showRow,
    showAround,
    showTop,
  };
}
