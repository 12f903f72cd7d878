import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SortColumn } from '../../shared/event-order.ts';
import { rememberTexts } from '../i18n.ts';
import { includesRow } from '../state/selected-range.ts';
import { useSetting, useZone } from '../state/settings.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { CellMenu } from './cell-menu.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { HEADER_HEIGHT_PX, ROW_HEIGHTS_PX } from './density.ts';
import { EVENT_GRID_ID } from './event-grid-id.ts';
import { EventRow, rowElementId } from './event-row.tsx';
import { type ReadyView, useEventRows } from './event-view.ts';
import { FindBar } from './find-bar.tsx';
import { GoToDialog } from './go-to-dialog.tsx';
import type { GridPlace } from './grid-keys.ts';
import { headerElementId } from './header-cell.tsx';
import { HeaderRow } from './header-row.tsx';
import { furtherOrder, nextOrder } from './next-order.ts';
import type { SummaryWords } from './summaries/summary-words.ts';
import { TableNotice } from './table-notice.tsx';
import { useCopy } from './use-copy.ts';
import { useEventColumns } from './use-event-columns.ts';
import { useFind } from './use-find.ts';
import { keepFocusInGrid, useGridInput } from './use-grid-input.ts';
import { useGridMenus } from './use-grid-menus.ts';
import { useGridPlace } from './use-grid-place.ts';
import { useKeyCommand } from './use-key-command.ts';
import { useScrollWindow } from './use-scroll-window.ts';

interface EventGridProps {
  readonly view: ReadyView;
  /** Whether another view is on its way. */
  readonly isWaiting: boolean;
}

/** The events of a view as a grid of one tab stop, of which only the rows in sight are in the page. */
export function EventGrid({ view, isWaiting }: EventGridProps) {
  const { t, i18n } = useTranslation();
  const zone = useZone();
  const [{ density }] = useSetting('table');
  const { order, selectedEventId, selectedRange: range } = useViewState();
  const dispatch = useViewDispatch();
  const words = useMemo<SummaryWords>(
    () => ({ t: rememberTexts(t), language: i18n.language, zone }),
    [t, i18n.language, zone],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const scroll = useScrollWindow({
    scroller,
    rowCount: view.total,
    rowHeight: ROW_HEIGHTS_PX[density],
    headerHeight: HEADER_HEIGHT_PX,
  });
  const { visibleRows } = scroll;
  const eventAt = useEventRows(view, visibleRows[0]?.row ?? 0, visibleRows.at(-1)?.row ?? 0);
  const { place, goTo, openRow, standOn, reveal } = useGridPlace(view, scroll, eventAt);
  const columns = useEventColumns(order, scroller);
  const { shown, pinnedCount } = columns;
  const menus = useGridMenus(shown, range, eventAt);
  const copy = useCopy(view, shown, words);
  const find = useFind(view, place.kind === 'row' ? place.row : 0, reveal, scroller);
  const [isGoingTo, setIsGoingTo] = useState(false);
  useKeyCommand(isGoToKey, () => setIsGoingTo(true));

  function copyAtPlace(): void {
    const event = place.kind === 'row' ? eventAt(place.row) : undefined;
    const column = place.kind === 'row' && place.column !== null ? shown[place.column] : undefined;
    if (range !== null) copy.copyRange(range, 'text');
    else if (event !== undefined && column !== undefined) copy.copyValue(event, column);
    else if (event !== undefined) copy.copyEvent(event, 'text');
  }

  const sort = useCallback(
    (column: SortColumn, isFurther: boolean) =>
      dispatch({ type: 'order', order: (isFurther ? furtherOrder : nextOrder)(order, column) }),
    [dispatch, order],
  );
  const focusGrid = useCallback(() => scroller.current?.focus({ preventScroll: true }), []);
  const sortByMouse = useCallback(
    (column: SortColumn, isFurther: boolean) => {
      sort(column, isFurther);
      focusGrid();
    },
    [sort, focusGrid],
  );

  const input = useGridInput({
    place,
    columns: shown,
    range,
    hasOpenEvent: selectedEventId !== null,
    extent: () => ({ rowCount: view.total, columnCount: shown.length, pageRows: scroll.pageRows() }),
    goTo: (next) => {
      goTo(next);
      showColumn(scroller.current, next);
    },
    standOn,
    openRow,
    closeEvent: () => dispatch({ type: 'select', eventId: null }),
    sort,
    // Positions are of the view that is asked for, not of one that is still shown meanwhile.
    selectRange: (next) => !isWaiting && dispatch({ type: 'select-range', range: next }),
    copy: copyAtPlace,
    openMenu: menus.openMenu,
  });

  return (
    <div className="event-table" data-density={density} data-finding={find.isOpen || undefined}>
      <ColumnChooser />
      <div
        ref={scroller}
        id={EVENT_GRID_ID}
        role="grid"
        tabIndex={0}
        aria-label={t('table.label')}
        aria-rowcount={view.total + 1}
        aria-colcount={shown.length + 1}
        aria-multiselectable
        aria-activedescendant={activeElementId(place, visibleRows)}
        aria-busy={isWaiting}
        className="event-grid"
        style={{ scrollPaddingTop: HEADER_HEIGHT_PX, ...columns.style }}
        onKeyDown={input.handleKey}
        onMouseDown={keepFocusInGrid}
        onClick={input.handleClick}
        onContextMenu={input.handleContextMenu}
      >
        <div role="rowgroup" className="event-header-group" style={{ height: HEADER_HEIGHT_PX }}>
          <HeaderRow
            columns={shown}
            pinnedCount={pinnedCount}
            order={order}
            activeColumn={place.kind === 'header' ? place.column : undefined}
            zone={zone}
            onSort={sortByMouse}
            onMenu={menus.openColumnMenu}
            onChange={columns.changeColumns}
            t={t}
          />
        </div>
        <div role="rowgroup" className="event-rows" style={{ height: scroll.spacerHeight }}>
          {visibleRows.map(({ row, top }) => {
            const event = eventAt(row);
            const isActive = place.kind === 'row' && place.row === row;
            const isOpen = event !== undefined && event.id === selectedEventId;
            return (
              <EventRow
                key={row}
                row={row}
                top={top}
                event={event}
                columns={shown}
                pinnedCount={pinnedCount}
                isActive={isActive}
                activeColumn={isActive ? place.column : null}
                isOpen={isOpen}
                isSelected={range === null ? isOpen : includesRow(range, row)}
                words={words}
              />
            );
          })}
        </div>
      </div>
      <FindBar find={find} onLeave={focusGrid} />
      {isGoingTo && (
        <GoToDialog
          view={view}
          zone={zone}
          onFound={(row) => {
            reveal(row);
            openRow(row);
          }}
          onClose={() => setIsGoingTo(false)}
        />
      )}
      <TableNotice text={copy.notice} range={range} />
      <CellMenu
        request={menus.cellRequest}
        onCopyValue={copy.copyValue}
        onCopyEvent={copy.copyEvent}
        onCopyRange={copy.copyRange}
        onClose={menus.closeMenus}
        onReturnFocus={focusGrid}
      />
      <ColumnMenu
        request={menus.columnRequest}
        order={order}
        choice={columns.choice}
        onChange={columns.changeColumns}
        onOrder={(next) => dispatch({ type: 'order', order: next })}
        onClose={menus.closeMenus}
        onReturnFocus={focusGrid}
      />
    </div>
  );
}

function isGoToKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'g' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** Brings the column of a place into view, beside those that are pinned. */
function showColumn(grid: HTMLElement | null, place: GridPlace): void {
  if (place.column === null) return;
  const header = document.getElementById(headerElementId(place.column));
  if (grid === null || header === null || header.dataset.pinned !== undefined) return;
  const pinned = grid.querySelectorAll('[role=columnheader][data-pinned]');
  const left = pinned[pinned.length - 1]?.getBoundingClientRect().right ?? 0;
  const bounds = header.getBoundingClientRect();
  const right = grid.getBoundingClientRect().left + grid.clientWidth;
  if (bounds.left < left) grid.scrollLeft -= left - bounds.left;
  else if (bounds.right > right) grid.scrollLeft += Math.min(bounds.right - right, bounds.left - left);
}

function activeElementId(place: GridPlace, visibleRows: readonly { readonly row: number }[]) {
  if (place.kind === 'header') return headerElementId(place.column);
  const isInPage = visibleRows.some(({ row }) => row === place.row);
  return isInPage ? rowElementId(place.row, place.column) : undefined;
}
