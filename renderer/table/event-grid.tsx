import { useTable } from '@tanstack/react-table';
import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRow as Event } from '../../shared/contract.ts';
import type { SortColumn } from '../../shared/event-order.ts';
import { useZone } from '../state/settings.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { COLUMN_IDS, columns, features, sortingOf } from './columns.ts';
import { EVENT_GRID_ID } from './event-grid-id.ts';
import { EventRow, rowElementId } from './event-row.tsx';
import { type ReadyView, useEventRows } from './event-view.ts';
import { type GridPlace, placeAfterKey } from './grid-keys.ts';
import { HeaderRow, headerElementId } from './header-row.tsx';
import { nextOrder } from './next-order.ts';
import { useGridPlace } from './use-grid-place.ts';
import { useScrollWindow } from './use-scroll-window.ts';

const ROW_HEIGHT_PX = 30;
const HEADER_HEIGHT_PX = 34;
const NO_EVENTS: readonly Event[] = [];

interface EventGridProps {
  readonly view: ReadyView;
  /** Whether another view is on its way. */
  readonly isWaiting: boolean;
}

/** The events of a view as a grid of one tab stop, of which only the rows in sight are in the page. */
export function EventGrid({ view, isWaiting }: EventGridProps) {
  const { t, i18n } = useTranslation();
  const { order, selectedEventId } = useViewState();
  const zone = useZone();
  const dispatch = useViewDispatch();
  const scroller = useRef<HTMLDivElement>(null);
  const scroll = useScrollWindow({
    scroller,
    rowCount: view.total,
    rowHeight: ROW_HEIGHT_PX,
    headerHeight: HEADER_HEIGHT_PX,
  });
  const { visibleRows } = scroll;
  const eventAt = useEventRows(view, visibleRows[0]?.row ?? 0, visibleRows.at(-1)?.row ?? 0);
  const { place, goTo, openRow } = useGridPlace(view, scroll, eventAt);
  const table = useTable({
    features,
    columns,
    data: NO_EVENTS,
    manualSorting: true,
    state: { sorting: sortingOf(order) },
  });

  const sort = (column: SortColumn) => dispatch({ type: 'order', order: nextOrder(order, column) });

  function activate(): void {
    if (place.kind === 'row') openRow(place.row);
    else sort(COLUMN_IDS[place.column] ?? 'timestamp');
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.shiftKey) return;
    const hasCommand = event.ctrlKey || event.metaKey;
    if (hasCommand && event.key !== 'Home' && event.key !== 'End') return;
    if (event.key === 'Enter' || event.key === ' ') activate();
    else if (event.key === 'Escape' && selectedEventId !== null) {
      dispatch({ type: 'select', eventId: null });
    } else {
      const extent = {
        rowCount: view.total,
        columnCount: COLUMN_IDS.length,
        pageRows: scroll.pageRows(),
      };
      const next = placeAfterKey(place, event.key, extent);
      if (next === undefined) return;
      goTo(next);
      if (next.kind === 'header') {
        document.getElementById(headerElementId(next.column))?.scrollIntoView({ inline: 'nearest' });
      }
    }
    event.preventDefault();
  }

  function handleClick(event: MouseEvent): void {
    const row = rowOf(event.target);
    const isSelectingText = document.getSelection()?.type === 'Range';
    if (row !== undefined && !isSelectingText) openRow(row);
  }

  return (
    <div
      ref={scroller}
      id={EVENT_GRID_ID}
      role="grid"
      tabIndex={0}
      aria-label={t('table.label')}
      aria-rowcount={view.total + 1}
      aria-colcount={COLUMN_IDS.length + 1}
      aria-activedescendant={activeElementId(place, visibleRows)}
      aria-busy={isWaiting}
      className="event-grid"
      style={{ scrollPaddingTop: HEADER_HEIGHT_PX }}
      onKeyDown={handleKey}
      onMouseDown={keepFocusInGrid}
      onClick={handleClick}
    >
      <div role="rowgroup" className="event-header-group" style={{ height: HEADER_HEIGHT_PX }}>
        <HeaderRow
          headers={table.getFlatHeaders()}
          activeColumn={place.kind === 'header' ? place.column : undefined}
          zone={zone}
          onSort={sort}
          t={t}
        />
      </div>
      <div role="rowgroup" className="event-rows" style={{ height: scroll.spacerHeight }}>
        {visibleRows.map(({ row, top }) => {
          const event = eventAt(row);
          return (
            <EventRow
              key={row}
              row={row}
              top={top}
              event={event}
              isActive={place.kind === 'row' && place.row === row}
              isOpen={event !== undefined && event.id === selectedEventId}
              t={t}
              zone={zone}
              language={i18n.language}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The buttons in the grid are not stops of their own: the grid keeps the focus when they are pressed. */
function keepFocusInGrid(event: MouseEvent<HTMLElement>): void {
  if (!(event.target instanceof Element) || event.target.closest('button') === null) return;
  event.preventDefault();
  event.currentTarget.focus({ preventScroll: true });
}

function rowOf(target: EventTarget): number | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return element === null ? undefined : Number(element.dataset.row);
}

function activeElementId(place: GridPlace, visibleRows: readonly { readonly row: number }[]) {
  if (place.kind === 'header') return headerElementId(place.column);
  return visibleRows.some(({ row }) => row === place.row) ? rowElementId(place.row) : undefined;
}
