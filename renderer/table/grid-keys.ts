/** Where the keyboard stands in the grid: in the header, on a column; or on a row. */
export type GridPlace =
  | { readonly kind: 'header'; readonly column: number }
  | { readonly kind: 'row'; readonly row: number };

export interface GridExtent {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly pageRows: number;
}

/**
 * Where a key leads, by the WAI-ARIA grid pattern with whole rows as stops; undefined where the key means nothing here.
 * The header is one row above the first: Up leads there, and only there Left and Right choose a column.
 */
export function placeAfterKey(place: GridPlace, key: string, extent: GridExtent): GridPlace | undefined {
  return place.kind === 'header'
    ? placeAfterHeaderKey(place.column, key, extent)
    : placeAfterRowKey(place.row, key, extent);
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
      return onRow(0, extent);
    case 'PageDown':
      return onRow(extent.pageRows, extent);
    default:
      return undefined;
  }
}

function placeAfterRowKey(row: number, key: string, extent: GridExtent): GridPlace | undefined {
  switch (key) {
    case 'ArrowUp':
      return row > 0 ? onRow(row - 1, extent) : { kind: 'header', column: 0 };
    case 'ArrowDown':
      return onRow(row + 1, extent);
    case 'PageUp':
      return onRow(row - extent.pageRows, extent);
    case 'PageDown':
      return onRow(row + extent.pageRows, extent);
    case 'Home':
      return onRow(0, extent);
    case 'End':
      return onRow(extent.rowCount - 1, extent);
    default:
      return undefined;
  }
}

/** A row that exists; the header in an empty grid. */
function onRow(row: number, { rowCount }: GridExtent): GridPlace {
  if (rowCount === 0) return { kind: 'header', column: 0 };
  return { kind: 'row', row: Math.min(Math.max(row, 0), rowCount - 1) };
}
