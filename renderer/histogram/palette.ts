import { STATUS_KINDS, type StatusKind } from './status-counts.ts';

type Fill = string | CanvasPattern;

/** What a chart is drawn with. A canvas knows no custom properties, so they are read for it. */
export interface Palette {
  readonly all: string;
  readonly statuses: readonly Fill[];
  readonly text: string;
  readonly line: string;
  readonly font: string;
}

const TILE_PX = 6;

/** A kind of status is told by its pattern too: beside plain ones, stripes and dots. */
const PATTERNS: Readonly<Record<StatusKind, 'plain' | 'striped' | 'dotted'>> = {
  success: 'plain',
  failure: 'striped',
  error: 'plain',
  other: 'dotted',
};

/** The colours that the page has now, theme and forced colours included. */
export function readPalette(element: HTMLElement): Palette {
  const style = getComputedStyle(element);
  const colour = (token: string) => {
    element.style.color = `var(--color-${token})`;
    return style.color;
  };
  const palette: Palette = {
    all: colour('chart-all'),
    statuses: STATUS_KINDS.map((kind) => fillOf(kind, colour(`chart-${kind}`), colour('surface'))),
    text: colour('ink-soft'),
    line: colour('line'),
    font: `11px ${style.fontFamily}`,
  };
  element.style.color = '';
  return palette;
}

function fillOf(kind: StatusKind, ink: string, ground: string): Fill {
  const pattern = PATTERNS[kind];
  if (pattern === 'plain') return ink;
  const tile = document.createElement('canvas');
  const context = tile.getContext('2d');
  if (context === null) return ink;
  const size = TILE_PX * Math.max(1, Math.round(devicePixelRatio));
  tile.width = size;
  tile.height = size;
  context.fillStyle = ink;
  context.fillRect(0, 0, size, size);
  context.fillStyle = ground;
  context.strokeStyle = ground;
  if (pattern === 'striped') drawStripe(context, size);
  else context.fillRect(0, 0, size / 3, size / 3);
  return context.createPattern(tile, 'repeat') ?? ink;
}

/** From corner to corner, and again where the neighbouring tiles go on. */
function drawStripe(context: CanvasRenderingContext2D, size: number): void {
  context.lineWidth = size / 4;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - 1, size + 1);
    context.lineTo(shift + size + 1, -1);
  }
  context.stroke();
}
