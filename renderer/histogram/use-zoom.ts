import { useRef } from 'react';
import { type TimeRange, withTimeRange } from '../../shared/event-filter.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import type { TimeSpan } from './buckets.ts';
import { rangeInto, stepOut } from './zoom.ts';

export interface Zoom {
  readonly isZoomed: boolean;
  readonly zoomInto: (span: TimeSpan) => void;
  /** Shows another part of the log. */
  readonly moveTo: (range: TimeRange) => void;
  readonly zoomOut: () => void;
}

/** The range of the filter as something to zoom into and out of, one step at a time. */
export function useZoom(log: TimeSpan): Zoom {
  const { filter } = useViewState();
  const dispatch = useViewDispatch();
  const outer = useRef<readonly TimeRange[]>([]);
  const { from, to } = filter;
  const current: TimeRange = { from, to };
  const isZoomed = from !== undefined || to !== undefined;
  const show = (range: TimeRange) => dispatch({ type: 'filter', filter: withTimeRange(filter, range) });
  return {
    isZoomed,
    zoomInto(span) {
      const range = rangeInto(span, log, current);
      if (range === undefined) return;
      outer.current = [...outer.current, current];
      show(range);
    },
    moveTo: show,
    zoomOut() {
      if (!isZoomed) return;
      const step = stepOut(outer.current, current);
      outer.current = step.outer;
      show(step.range);
    },
  };
}
