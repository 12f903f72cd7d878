import type { CSSProperties } from 'react';
import type { ColumnChoice, TableColumn } from '../../shared/table-columns.ts';

/** Of the column that opens an event, which always stays at the left edge. */
const OPEN_WIDTH = 'var(--open-column)';

/**
 * The template of every row, from the choice alone and never from what the cells hold: a column has the width that was
 * chosen for it, or its share of the table but not less than the style sheet's `--least-*`. A pinned column is as narrow
 * as it may be, for those after it must know where it ends.
 */
export function layoutStyle(
  { start, center }: ShownColumns,
  { widths }: Pick<ColumnChoice, 'widths'>,
): CSSProperties {
  const leastOf = (column: TableColumn) =>
    widths[column] === undefined ? `var(--least-${column})` : `${widths[column]}px`;
  const shareOf = (column: TableColumn) =>
    widths[column] === undefined ? `minmax(var(--least-${column}), var(--share-${column}))` : leastOf(column);
  const pins = start.map((column, at) => [
    pinVariable(column),
    sumOf([OPEN_WIDTH, ...start.slice(0, at).map(leastOf)]),
  ]);
  return {
    '--event-columns': [OPEN_WIDTH, ...start.map(leastOf), ...center.map(shareOf)].join(' '),
    '--event-width': sumOf([OPEN_WIDTH, ...[...start, ...center].map(leastOf)]),
    ...Object.fromEntries(pins),
  } as CSSProperties;
}

/** Shown columns from left to right: pinned, and then those that scroll. */
export interface ShownColumns {
  readonly start: readonly TableColumn[];
  readonly center: readonly TableColumn[];
}

/** Where a pinned cell stays. */
export function pinStyle(column: TableColumn): CSSProperties {
  return { left: `var(${pinVariable(column)})` };
}

function pinVariable(column: TableColumn): string {
  return `--pin-${column}`;
}

function sumOf(widths: readonly string[]): string {
  return `calc(${widths.join(' + ')})`;
}
