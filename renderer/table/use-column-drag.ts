import { type DragEvent, useState } from 'react';
import type { ColumnChoice, TableColumn } from '../../shared/table-columns.ts';
import { placeColumn } from './column-choice.ts';

export interface ColumnDrag {
  readonly dragged: TableColumn | null;
  /** The column whose place the dragged one would take. */
  readonly target: TableColumn | null;
  readonly handlersFor: (column: TableColumn) => {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
}

/** Moves a column to where its header is dropped. */
export function useColumnDrag(
  onChange: (change: (before: ColumnChoice) => ColumnChoice) => void,
): ColumnDrag {
  const [dragged, setDragged] = useState<TableColumn | null>(null);
  const [target, setTarget] = useState<TableColumn | null>(null);

  function end(): void {
    setDragged(null);
    setTarget(null);
  }

  return {
    dragged,
    target,
    handlersFor: (column) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        setDragged(column);
      },
      onDragOver: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        setTarget(column === dragged ? null : column);
      },
      onDrop: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        if (dragged !== column) onChange((before) => placeColumn(before, dragged, column));
        end();
      },
      onDragEnd: end,
    }),
  };
}
