import { useCallback, useState } from 'react';
import type { EventRow } from '../../shared/contract.ts';
import type { TableColumn } from '../../shared/table-columns.ts';
import { includesRow, type SelectedRange } from '../state/selected-range.ts';
import type { MenuAnchor } from '../ui/anchored-menu.tsx';
import type { CellMenuRequest } from './cell-menu.tsx';
import type { ColumnMenuRequest } from './column-menu.tsx';
import { rowElementId } from './event-row.tsx';
import type { GridPlace } from './grid-keys.ts';
import { headerElementId } from './header-cell.tsx';

/** The menus of cells and of columns: which one is open, and where. */
export function useGridMenus(
  columns: readonly TableColumn[],
  range: SelectedRange | null,
  eventAt: (row: number) => EventRow | undefined,
) {
  const [cellRequest, setCellRequest] = useState<CellMenuRequest | null>(null);
  const [columnRequest, setColumnRequest] = useState<ColumnMenuRequest | null>(null);

  const openColumnMenu = useCallback(
    (column: TableColumn, header: Element) => setColumnRequest({ column, anchor: anchorOf(header) }),
    [],
  );

  function openMenu(place: GridPlace, at?: { readonly x: number; readonly y: number }): void {
    if (place.kind === 'header') {
      const column = columns[place.column];
      const header = document.getElementById(headerElementId(place.column));
      if (column !== undefined && header !== null) openColumnMenu(column, header);
      return;
    }
    const event = eventAt(place.row);
    const element = document.getElementById(rowElementId(place.row, place.column));
    if (event === undefined || element === null) return;
    setCellRequest({
      event,
      column: place.column === null ? null : (columns[place.column] ?? null),
      range: includesRow(range, place.row) ? range : null,
      anchor: at === undefined ? anchorOf(element) : { left: at.x, top: at.y, width: 0, height: 0 },
    });
  }

  return {
    cellRequest,
    columnRequest,
    openMenu,
    openColumnMenu,
    closeMenus: () => {
      setCellRequest(null);
      setColumnRequest(null);
    },
  };
}

function anchorOf(element: Element): MenuAnchor {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
