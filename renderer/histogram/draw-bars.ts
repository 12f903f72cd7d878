import uPlot from 'uplot';
import { type AxisLabel, labelsThatFit } from './axis-labels.ts';
import type { BarHeights } from './bar-heights.ts';
import type { Palette } from './palette.ts';
import { STATUS_KINDS } from './status-counts.ts';

/** Room for the numbers beside the bars, and for the times beneath them. */
export const NUMBERS_WIDTH_PX = 44;
export const TIMES_HEIGHT_PX = 17;
export const CHART_TOP_PX = 5;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly heights: BarHeights;
  readonly labels: readonly AxisLabel[];
  readonly palette: Palette;
  readonly formatNumber: (value: number) => string;
}

/**
 * A chart that draws what `current` says whenever it is told to. Each bar is one unit wide, as a bucket is, however many
 * days its month has.
 */
export function createChart(host: HTMLElement, current: () => Drawing): uPlot {
  const bars = uPlot.paths.bars?.({ align: 1, size: [1, Number.POSITIVE_INFINITY], gap: 1 });
  const series = (fill: () => CanvasRenderingContext2D['fillStyle']): uPlot.Series => ({
    ...(bars && { paths: bars }),
    fill,
    width: 0,
    points: { show: false },
  });
  const options: uPlot.Options = {
    width: current().width,
    height: current().height,
    legend: { show: false },
    cursor: { show: false },
    padding: [CHART_TOP_PX, 0, 0, 0],
    scales: {
      x: { time: false, range: () => [0, current().heights.all.length] },
      y: { range: () => [0, current().heights.top] },
    },
    axes: [
      {
        stroke: () => current().palette.text,
        font: current().palette.font,
        size: TIMES_HEIGHT_PX,
        gap: 2,
        grid: { show: false },
        ticks: { show: true, size: 3, stroke: () => current().palette.line, width: 1 },
        splits: ({ ctx }) => shownLabels(current(), ctx).map(({ at }) => at),
        values: ({ ctx }) => shownLabels(current(), ctx).map(({ text }) => text),
      },
      {
        stroke: () => current().palette.text,
        font: current().palette.font,
        size: NUMBERS_WIDTH_PX,
        gap: 6,
        grid: { show: true, stroke: () => current().palette.line, width: 1 },
        ticks: { show: false },
        splits: () => numberSplits(current().heights.top),
        values: (_chart, splits) => splits.map(current().formatNumber),
      },
    ],
    // The highest stack first: those beneath it are drawn over its lower part.
    series: [
      {},
      series(() => current().palette.all),
      ...STATUS_KINDS.map((_, at) =>
        series(() => current().palette.statuses[STATUS_KINDS.length - 1 - at] ?? ''),
      ),
    ],
  };
  return new uPlot(options, dataOf(current().heights), host);
}

/** Draws anew what has changed. */
export function redrawChart(chart: uPlot, { width, height, heights }: Drawing): void {
  if (chart.width !== width || chart.height !== height) chart.setSize({ width, height });
  chart.setData(dataOf(heights));
  // The same bars in another language have other words beneath them.
  chart.redraw(false, true);
}

function dataOf({ all, stacks }: BarHeights): uPlot.AlignedData {
  const places = all.map((_, at) => at);
  return [places, [...all], ...stacks.toReversed().map((stack) => [...stack])];
}

function shownLabels(
  { labels, width, heights, palette }: Drawing,
  context: CanvasRenderingContext2D,
): readonly AxisLabel[] {
  const axisWidth = width - NUMBERS_WIDTH_PX;
  context.save();
  context.font = palette.font;
  const fitting = labelsThatFit(
    labels,
    { axisWidth, barWidth: axisWidth / heights.all.length },
    (text) => context.measureText(text).width,
  );
  context.restore();
  return fitting;
}

function numberSplits(top: number): number[] {
  return top >= 2 && top % 2 === 0 ? [top / 2, top] : [top];
}
