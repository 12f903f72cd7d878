import type { Header } from '@tanstack/react-table';
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { EventRow } from '../../shared/contract.ts';
import type { SortColumn } from '../../shared/event-order.ts';
import type { DisplayZone } from '../../shared/settings.ts';
import { zoneName } from '../format/time.ts';
import type { Translate } from '../i18n.ts';
import type { features } from './columns.ts';

interface HeaderRowProps {
  readonly headers: readonly Header<typeof features, EventRow>[];
  /** The column on which the keyboard stands. */
  readonly activeColumn: number | undefined;
  readonly zone: DisplayZone;
  readonly onSort: (column: SortColumn) => void;
  readonly t: Translate;
}

const SORTED = {
  asc: { aria: 'ascending', Icon: ArrowUp },
  desc: { aria: 'descending', Icon: ArrowDown },
} as const;
const UNSORTED = { aria: 'none', Icon: ArrowUpDown } as const;

export function headerElementId(column: number): string {
  return `event-header-${column}`;
}

/** The names of the columns; each sorts by its column. */
export function HeaderRow({ headers, activeColumn, zone, onSort, t }: HeaderRowProps) {
  return (
    <div role="row" aria-rowindex={1} className="event-header">
      <div role="columnheader" aria-colindex={1} className="event-cell event-cell-open">
        <span className="sr-only">{t('table.openColumn')}</span>
      </div>
      {headers.map(({ column }, at) => {
        const sorted = column.getIsSorted();
        const { aria, Icon } = sorted === false ? UNSORTED : SORTED[sorted];
        const id = column.id as SortColumn;
        const name =
          id === 'timestamp' ? t('table.timestampIn', { zone: zoneName(zone) }) : t(`audit.column.${id}`);
        return (
          <div
            key={id}
            role="columnheader"
            id={headerElementId(at)}
            aria-colindex={at + 2}
            aria-sort={aria}
            className="event-cell"
            data-active={activeColumn === at || undefined}
          >
            <button
              type="button"
              tabIndex={-1}
              className="event-sort"
              title={name}
              onClick={() => onSort(id)}
            >
              <span className="event-sort-name">{name}</span>
              <Icon aria-hidden className="event-sort-icon" data-sorted={sorted !== false || undefined} />
            </button>
          </div>
        );
      })}
    </div>
  );
}
