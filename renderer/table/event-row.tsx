import { Eye } from 'lucide-react';
import { memo } from 'react';
import type { EventRow as Event } from '../../shared/contract.ts';
import { CELLS, type CellContext } from './cells.tsx';
import { COLUMN_IDS } from './columns.ts';

interface EventRowProps extends CellContext {
  readonly row: number;
  /** Distance from the top of the list, in pixels. */
  readonly top: number;
  /** Undefined until it has been fetched. */
  readonly event: Event | undefined;
  readonly isActive: boolean;
  readonly isOpen: boolean;
}

/** The element id of a row, by which the grid names its active descendant. */
export function rowElementId(row: number): string {
  return `event-row-${row}`;
}

/** One event of the table, or a placeholder of the same height. */
export const EventRow = memo(function EventRow({
  row,
  top,
  event,
  isActive,
  isOpen,
  t,
  zone,
  language,
}: EventRowProps) {
  return (
    <div
      role="row"
      id={rowElementId(row)}
      aria-rowindex={row + 2}
      aria-selected={isOpen}
      aria-busy={event === undefined}
      className="event-row"
      data-row={row}
      data-active={isActive || undefined}
      data-odd={row % 2 === 1 || undefined}
      style={{ top }}
    >
      <div role="gridcell" aria-colindex={1} className="event-cell event-cell-open">
        {event !== undefined && (
          <button
            type="button"
            tabIndex={-1}
            className="event-open"
            aria-label={t('table.openEvent', { id: event.id })}
            title={t('table.openEvent', { id: event.id })}
          >
            <Eye aria-hidden className="event-cell-icon" />
          </button>
        )}
      </div>
      {COLUMN_IDS.map((id, at) => (
        <div key={id} role="gridcell" aria-colindex={at + 2} className="event-cell">
          {event === undefined ? (
            <span className="event-cell-placeholder" />
          ) : (
            CELLS[id](event, { t, zone, language })
          )}
        </div>
      ))}
    </div>
  );
});
