import type { SortingState } from '@tanstack/react-table';
import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { EventRow } from '../../shared/contract.ts';
import type { EventOrder } from '../../shared/event-order.ts';
import type { DisplayZone } from '../../shared/settings.ts';
import {
  COLUMN_MAX_WIDTH_PX,
  COLUMN_MIN_WIDTH_PX,
  TABLE_COLUMNS,
  type TableColumn,
} from '../../shared/table-columns.ts';
import { zoneName } from '../format/time.ts';
import type { Translate } from '../i18n.ts';

/** The host sorts; the table keeps the state of it, and which columns are shown where. */
export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
});

const helper = createColumnHelper<typeof features, EventRow>();

export const columns = helper.columns(
  TABLE_COLUMNS.map((id) =>
    helper.accessor((event) => event.id, {
      id,
      sortDescFirst: false,
      minSize: COLUMN_MIN_WIDTH_PX,
      maxSize: COLUMN_MAX_WIDTH_PX,
    }),
  ),
);

/** Columns that show words for what is stored, and are sorted by what is stored. */
const WORDED_COLUMNS: ReadonlySet<TableColumn> = new Set(['action', 'category', 'status']);

/** What a header tells on pointing at it: by what its column sorts, where that is not what it shows. */
export function sortHint(t: Translate, column: TableColumn, name: string): string {
  return WORDED_COLUMNS.has(column) ? t('table.storedOrder', { column: name }) : name;
}

export function sortingOf(order: EventOrder): SortingState {
  return order.map(({ column, direction }) => ({ id: column, desc: direction === 'descending' }));
}

/** What a header says: the name of its column, and of times the zone. */
export function columnName(t: Translate, column: TableColumn, zone: DisplayZone): string {
  return column === 'timestamp'
    ? t('table.timestampIn', { zone: zoneName(zone) })
    : t(`audit.column.${column}`);
}
