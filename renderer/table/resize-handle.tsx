import { type PointerEvent, useRef } from 'react';
import type { ColumnChoice, TableColumn } from '../../shared/table-columns.ts';
import { resetWidth, resizeColumn } from './column-choice.ts';

interface ResizeHandleProps {
  readonly column: TableColumn;
  readonly onChange: (change: (before: ColumnChoice) => ColumnChoice) => void;
}

/** The right edge of a header: pulled it makes the column wider or narrower, double-clicked it gives it its share again. */
export function ResizeHandle({ column, onChange }: ResizeHandleProps) {
  const start = useRef<{ readonly pointerX: number; readonly widthPx: number }>(undefined);

  function begin(event: PointerEvent<HTMLElement>): void {
    const header = event.currentTarget.parentElement;
    if (event.button !== 0 || header === null) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { pointerX: event.clientX, widthPx: header.getBoundingClientRect().width };
  }

  function pull(event: PointerEvent): void {
    if (start.current === undefined) return;
    const { pointerX, widthPx } = start.current;
    onChange((before) => resizeColumn(before, column, widthPx + event.clientX - pointerX));
  }

  function end(): void {
    start.current = undefined;
  }

  return (
    <span
      aria-hidden
      className="event-resize"
      // A header that is dragged moves; its edge must not take it along.
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={begin}
      onPointerMove={pull}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={() => onChange((before) => resetWidth(before, column))}
    />
  );
}
