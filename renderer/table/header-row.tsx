import { type MouseEvent, memo } from 'react';
import type { EventOrder, SortColumn } from '../../shared/event-order.ts';
import type { DisplayZone } from '../../shared/settings.ts';
import type { ColumnChoice, TableColumn } from '../../shared/table-columns.ts';
import type { Translate } from '../i18n.ts';
import { HeaderCell } from './header-cell.tsx';
import { useColumnDrag } from './use-column-drag.ts';

interface HeaderRowProps {
  /** From left to right. */
  readonly columns: readonly TableColumn[];
  readonly pinnedCount: number;
  readonly order: EventOrder;
  /** The column on which the keyboard stands. */
  readonly activeColumn: number | undefined;
  readonly zone: DisplayZone;
  readonly onSort: (column: SortColumn, isFurther: boolean) => void;
  readonly onMenu: (column: TableColumn, header: Element) => void;
  readonly onChange: (change: (before: ColumnChoice) => ColumnChoice) => void;
  readonly t: Translate;
}

/** The names of the columns; each sorts by its column, moves where it is dragged, and is as wide as its edge is pulled. */
export const HeaderRow = memo(function HeaderRow(props: HeaderRowProps) {
  const { columns, pinnedCount, order, activeColumn, zone, onSort, onMenu, onChange, t } = props;
  const drag = useColumnDrag(onChange);

  function handleMenu(event: MouseEvent): void {
    const header = event.target instanceof Element ? event.target.closest('[data-column]') : null;
    const column = columns.find((id) => id === header?.getAttribute('data-column'));
    if (header === null || column === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMenu(column, header);
  }

  return (
    <div role="row" aria-rowindex={1} className="event-header" onContextMenu={handleMenu}>
      <div role="columnheader" aria-colindex={1} className="event-cell event-cell-open" data-pinned>
        <span className="sr-only">{t('table.openColumn')}</span>
      </div>
      {columns.map((column, at) => (
        <HeaderCell
          key={column}
          column={column}
          at={at}
          isPinned={at < pinnedCount}
          isLastPinned={at === pinnedCount - 1}
          isActive={activeColumn === at}
          sortRank={order.findIndex((term) => term.column === column)}
          order={order}
          zone={zone}
          drag={drag}
          onSort={onSort}
          onMenu={onMenu}
          onChange={onChange}
          t={t}
        />
      ))}
    </div>
  );
});
