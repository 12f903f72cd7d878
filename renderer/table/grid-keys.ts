/** Where the keyboard stands in the grid: in the header, on a column; or on a row, or on one of its cells. */
export type GridPlace =
  | { readonly kind: 'header'; readonly column: number }
  /** `column` is null on the row as a whole. */
  | { readonly kind: 'row'; readonly row: number; readonly column: number | null };

export interface GridExtent {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly pageRows: number;
}

export interface GridKey {
  readonly key: string;
  /** Whether Ctrl (or Command) is held. */
  readonly hasCommand: boolean;
}

/**
 * Where a key leads, by the WAI-ARIA grid pattern with whole rows as stops, and their cells inwards of them; undefined
 * where the key means nothing here. The header is one row above the first.
 */
export function placeAfterKey(place: GridPlace, key: GridKey, extent: GridExtent): GridPlace | undefined {
  if (key.hasCommand && key.key !== 'Home' && key.key !== 'End') return undefined;
  if (place.kind === 'header') return placeAfterHeaderKey(place.column, key.key, extent);
  const inRow =
    place.column === null ? undefined : placeAfterCellKey(place.row, place.column, key, extent.columnCount);
  return inRow ?? placeAfterRowKey(place.row, place.column, key.key, extent);
}

function placeAfterHeaderKey(column: number, key: string, extent: GridExtent): GridPlace | undefined {
  const onColumn = (next: number): GridPlace => ({
    kind: 'header',
    column: Math.min(Math.max(next, 0), extent.columnCount - 1),
  });
  switch (key) {
    case 'ArrowLeft':
      return onColumn(column - 1);
    case 'ArrowRight':
      return onColumn(column + 1);
    case 'Home':
      return onColumn(0);
    case 'End':
      return onColumn(extent.columnCount - 1);
    case 'ArrowDown':
      return onRow(0, null, extent);
    case 'PageDown':
      return onRow(extent.pageRows, null, extent);
    default:
      return undefined;
  }
}

/** Left of the first cell is the row as a whole. */
function placeAfterCellKey(
  row: number,
  column: number,
  { key, hasCommand }: GridKey,
  columnCount: number,
): GridPlace | undefined {
  const onCell = (next: number | null): GridPlace => ({ kind: 'row', row, column: next });
  if (hasCommand) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return onCell(column === 0 ? null : column - 1);
    case 'ArrowRight':
      return onCell(Math.min(column + 1, columnCount - 1));
    case 'Home':
      return onCell(0);
    case 'End':
      return onCell(columnCount - 1);
    default:
      return undefined;
  }
}

function placeAfterRowKey(
  row: number,
  column: number | null,
  key: string,
  extent: GridExtent,
): GridPlace | undefined {
  switch (key) {
    case 'ArrowUp':
      return row > 0 ? onRow(row - 1, column, extent) : { kind: 'header', column: column ?? 0 };
    case 'ArrowDown':
      return onRow(row + 1, column, extent);
    case 'ArrowRight':
      return column === null ? { kind: 'row', row, column: 0 } : undefined;
    case 'PageUp':
      return onRow(row - extent.pageRows, column, extent);
    case 'PageDown':
      return onRow(row + extent.pageRows, column, extent);
    case 'Home':
      return onRow(0, column, extent);
    case 'End':
      return onRow(extent.rowCount - 1, column, extent);
    default:
      return undefined;
  }
}

/** A row that exists; the header in an empty grid. */
function onRow(row: number, column: number | null, { rowCount }: GridExtent): GridPlace {
  if (rowCount === 0) return { kind: 'header', column: 0 };
  return { kind: 'row', row: Math.min(Math.max(row, 0), rowCount - 1), column };
}
