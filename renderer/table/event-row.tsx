import { memo } from 'react';
import type { EventRow as Event } from '../../shared/contract.ts';
import type { TableColumn } from '../../shared/table-columns.ts';
import { CELLS } from './cells.tsx';
import { pinStyle } from './column-layout.ts';
import { RowIcon } from './row-icon.tsx';
import type { SummaryWords } from './summaries/summary-words.ts';

interface EventRowProps {
  readonly row: number;
  /** Distance from the top of the list, in pixels. */
  readonly top: number;
  /** Undefined until it has been fetched. */
  readonly event: Event | undefined;
  /** From left to right; the same list as long as none is chosen otherwise. */
  readonly columns: readonly TableColumn[];
  readonly pinnedCount: number;
  readonly isActive: boolean;
  /** The cell on which the keyboard stands; null for none. */
  readonly activeColumn: number | null;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly words: SummaryWords;
}

/** The element id of a row or of one of its cells, by which the grid names its active descendant. */
export function rowElementId(row: number, column: number | null = null): string {
  return column === null ? `event-row-${row}` : `event-row-${row}-${column}`;
}

/** One event of the table, or a placeholder of the same height. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { row, top, event, columns, pinnedCount, isActive, activeColumn, isOpen, isSelected, words } = props;
  const { t } = words;
  return (
    <div
      role="row"
      id={rowElementId(row)}
      aria-rowindex={row + 2}
      aria-selected={isSelected}
      aria-busy={event === undefined}
      className="event-row"
      data-row={row}
      data-open={isOpen || undefined}
      data-active={(isActive && activeColumn === null) || undefined}
      style={{ top }}
    >
      <div role="gridcell" aria-colindex={1} className="event-cell event-cell-open" data-pinned>
        {event !== undefined && <OpenButton label={t('table.openEvent', { id: event.id })} />}
      </div>
      {columns.map((column, at) => (
        <div
          key={column}
          role="gridcell"
          id={rowElementId(row, at)}
          aria-colindex={at + 2}
          className="event-cell"
          data-column={column}
          data-active={(isActive && activeColumn === at) || undefined}
          data-pinned={at < pinnedCount || undefined}
          data-last-pinned={at === pinnedCount - 1 || undefined}
          style={at < pinnedCount ? pinStyle(column) : undefined}
        >
          {event === undefined ? <span className="event-cell-placeholder" /> : CELLS[column](event, words)}
        </div>
      ))}
    </div>
  );
});

function OpenButton({ label }: { readonly label: string }) {
  return (
    <button type="button" tabIndex={-1} className="event-open" aria-label={label} title={label}>
      <RowIcon name="eye" className="event-cell-icon" />
    </button>
  );
}
