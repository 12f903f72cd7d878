import { ArrowDown, ArrowUp, ArrowUpDown, ChevronDown } from 'lucide-react';
import type { EventOrder, SortColumn } from '../../shared/event-order.ts';
import type { DisplayZone } from '../../shared/settings.ts';
import type { ColumnChoice, TableColumn } from '../../shared/table-columns.ts';
import type { Translate } from '../i18n.ts';
import { pinStyle } from './column-layout.ts';
import { columnName, sortHint } from './columns.ts';
import { ResizeHandle } from './resize-handle.tsx';
import type { ColumnDrag } from './use-column-drag.ts';

interface HeaderCellProps {
  readonly column: TableColumn;
  readonly at: number;
  readonly isPinned: boolean;
  readonly isLastPinned: boolean;
  readonly isActive: boolean;
  /** Its place among the columns that order the events; -1 for none. */
  readonly sortRank: number;
  readonly order: EventOrder;
  readonly zone: DisplayZone;
  readonly drag: ColumnDrag;
  readonly onSort: (column: SortColumn, isFurther: boolean) => void;
  readonly onMenu: (column: TableColumn, header: Element) => void;
  readonly onChange: (change: (before: ColumnChoice) => ColumnChoice) => void;
  readonly t: Translate;
}

const ICONS = { ascending: ArrowUp, descending: ArrowDown } as const;

export function headerElementId(column: number): string {
  return `event-header-${column}`;
}

export function HeaderCell(props: HeaderCellProps) {
  const { column, at, isPinned, isLastPinned, isActive, sortRank, order, zone, drag, onMenu, t } = props;
  const direction = order[sortRank]?.direction;
  const name = columnName(t, column, zone);
  return (
    <div
      role="columnheader"
      id={headerElementId(at)}
      aria-colindex={at + 2}
      aria-sort={direction ?? 'none'}
      className="event-cell event-header-cell"
      data-column={column}
      data-active={isActive || undefined}
      data-pinned={isPinned || undefined}
      data-last-pinned={isLastPinned || undefined}
      data-drop-target={drag.target === column || undefined}
      style={isPinned ? pinStyle(column) : undefined}
      {...drag.handlersFor(column)}
    >
      <SortButton {...props} column={column} name={name} direction={direction} />
      <button
        type="button"
        // For the mouse: the grid's keys open the same menu.
        aria-hidden
        tabIndex={-1}
        className="event-column-menu"
        title={t('table.columnMenu', { column: name })}
        onClick={({ currentTarget }) => onMenu(column, currentTarget.parentElement ?? currentTarget)}
      >
        <ChevronDown aria-hidden className="size-3" />
      </button>
      <ResizeHandle column={column} onChange={props.onChange} />
    </div>
  );
}

interface SortButtonProps extends HeaderCellProps {
  readonly name: string;
  readonly direction: EventOrder[number]['direction'] | undefined;
}

function SortButton({ column, name, direction, sortRank, order, onSort, t }: SortButtonProps) {
  const Icon = direction === undefined ? ArrowUpDown : ICONS[direction];
  return (
    <button
      type="button"
      tabIndex={-1}
      className="event-sort"
      title={sortHint(t, column, name)}
      onClick={(event) => onSort(column, event.shiftKey)}
    >
      <span className="event-sort-name">{name}</span>
      <Icon aria-hidden className="event-sort-icon" data-sorted={direction !== undefined || undefined} />
      {order.length > 1 && sortRank >= 0 && (
        <span className="event-sort-rank">
          <span aria-hidden>{sortRank + 1}</span>
          <span className="sr-only">{t('table.sortRank', { rank: sortRank + 1 })}</span>
        </span>
      )}
    </button>
  );
}
