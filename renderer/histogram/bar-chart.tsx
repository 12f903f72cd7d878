import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type uPlot from 'uplot';
import { numberFormat } from '../format/number-format.ts';
import { axisLabels } from './axis-labels.ts';
import { barHeights } from './bar-heights.ts';
import type { Buckets } from './buckets.ts';
import {
  CHART_TOP_PX,
  createChart,
  type Drawing,
  NUMBERS_WIDTH_PX,
  redrawChart,
  TIMES_HEIGHT_PX,
} from './draw-bars.ts';
import type { TimeWords } from './period-words.ts';
import type { StatusColumns } from './status-counts.ts';
import { usePalette } from './use-palette.ts';

const LABEL_WIDTH_PX = 84;

interface BarChartProps {
  readonly buckets: Buckets;
  readonly all: readonly number[];
  readonly columns: StatusColumns;
  readonly words: TimeWords;
}

/** The bars as a picture, for those who see it. */
export function BarChart({ buckets, all, columns, words }: BarChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot>(undefined);
  const drawn = useRef<Drawing>(undefined);
  const palette = usePalette(host);
  const { width, height } = useSize(host);
  const { language, zone } = words;
  const labels = useMemo(() => {
    const labelsMax = Math.floor((width - NUMBERS_WIDTH_PX) / LABEL_WIDTH_PX);
    return axisLabels(buckets, labelsMax, { language, zone });
  }, [buckets, width, language, zone]);
  const drawing = useMemo<Drawing | undefined>(() => {
    if (palette === undefined || width === 0) return undefined;
    const numbers = numberFormat(language, { notation: 'compact' });
    return {
      width,
      height,
      heights: barHeights(all, columns, height - TIMES_HEIGHT_PX - CHART_TOP_PX),
      labels,
      palette,
      formatNumber: (value) => numbers.format(value),
    };
  }, [palette, width, height, labels, all, columns, language]);

  useLayoutEffect(() => {
    if (drawing === undefined || host.current === null) return;
    drawn.current = drawing;
    if (chart.current === undefined)
      chart.current = createChart(host.current, () => drawn.current ?? drawing);
    else redrawChart(chart.current, drawing);
  }, [drawing]);
  useLayoutEffect(
    () => () => {
      chart.current?.destroy();
      chart.current = undefined;
    },
    [],
  );

  return <div ref={host} aria-hidden className="histogram-canvas" />;
}

function useSize(element: React.RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const host = element.current;
    if (host === null) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: host.clientWidth, height: host.clientHeight }),
    );
    observer.observe(host);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
