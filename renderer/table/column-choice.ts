import {
  COLUMN_MAX_WIDTH_PX,
  COLUMN_MIN_WIDTH_PX,
  type ColumnChoice,
  TABLE_COLUMNS,
  type TableColumn,
} from '../../shared/table-columns.ts';

/** How much a key or a menu item makes a column wider or narrower. */
export const WIDTH_STEP_PX = 24;

/** The choice as the table's own state. */
export function tableStateOf(choice: ColumnChoice) {
  return {
    columnOrder: [...fullOrder(choice)],
    columnVisibility: Object.fromEntries(choice.hidden.map((column) => [column, false])),
    columnPinning: { start: [...choice.pinned], end: [] },
    columnSizing: { ...choice.widths },
  };
}

/** Every column, those that the choice does not name (of another version, or never moved) where they are by default. */
export function fullOrder({ order }: ColumnChoice): readonly TableColumn[] {
  return [...order, ...TABLE_COLUMNS.filter((column) => !order.includes(column))];
}

/** What says most, first; of the others the open event tells as well. */
const TELLING_ORDER: readonly TableColumn[] = ['timestamp', 'user', 'action', 'status', 'details', 'target'];

/** The choice where not all of its columns are in sight: the most telling ones are, unless the user chose an order. */
export function tellingFirst(choice: ColumnChoice): ColumnChoice {
  return choice.order.length > 0 ? choice : { ...choice, order: TELLING_ORDER };
}

/** A column is shown or hidden; the last one that is shown stays. */
export function toggleColumn(choice: ColumnChoice, column: TableColumn): ColumnChoice {
  const { hidden } = choice;
  if (hidden.includes(column)) return { ...choice, hidden: hidden.filter((other) => other !== column) };
  return hidden.length === TABLE_COLUMNS.length - 1 ? choice : { ...choice, hidden: [...hidden, column] };
}

/** Pinned columns stand at the left edge in the order in which they were pinned. */
export function togglePin(choice: ColumnChoice, column: TableColumn): ColumnChoice {
  const { pinned } = choice;
  return {
    ...choice,
    pinned: pinned.includes(column) ? pinned.filter((other) => other !== column) : [...pinned, column],
  };
}

/** One step to the left (-1) or right (1), among the shown columns that are pinned as it is. */
export function moveColumn(choice: ColumnChoice, column: TableColumn, step: -1 | 1): ColumnChoice {
  const neighbours = neighboursOf(choice, column);
  const target = neighbours[neighbours.indexOf(column) + step];
  return target === undefined ? choice : placeColumn(choice, column, target);
}

/** Puts a column where another one is, which makes room; next to a pinned one it is pinned too. */
export function placeColumn(choice: ColumnChoice, column: TableColumn, target: TableColumn): ColumnChoice {
  const isPinned = choice.pinned.includes(target);
  const pinned = isPinned
    ? moveTo(choice.pinned, column, target)
    : choice.pinned.filter((other) => other !== column);
  return { ...choice, pinned, order: moveTo(fullOrder(choice), column, target) };
}

export function resizeColumn(choice: ColumnChoice, column: TableColumn, widthPx: number): ColumnChoice {
  const width = Math.round(Math.min(Math.max(widthPx, COLUMN_MIN_WIDTH_PX), COLUMN_MAX_WIDTH_PX));
  return { ...choice, widths: { ...choice.widths, [column]: width } };
}

/** The column takes its share of the table again. */
export function resetWidth(choice: ColumnChoice, column: TableColumn): ColumnChoice {
  const { [column]: _width, ...widths } = choice.widths;
  return { ...choice, widths };
}

/** The shown columns that are pinned, or not pinned, as this one is; from left to right. */
export function neighboursOf(choice: ColumnChoice, column: TableColumn): readonly TableColumn[] {
  const { pinned, hidden } = choice;
  const alike = pinned.includes(column)
    ? pinned
    : fullOrder(choice).filter((other) => !pinned.includes(other));
  return alike.filter((other) => !hidden.includes(other));
}

function moveTo(
  order: readonly TableColumn[],
  column: TableColumn,
  target: TableColumn,
): readonly TableColumn[] {
  if (column === target) return order;
  const isRightwards = order.includes(column) && order.indexOf(column) < order.indexOf(target);
  const others = order.filter((other) => other !== column);
  const at = others.indexOf(target) + (isRightwards ? 1 : 0);
  return [...others.slice(0, at), column, ...others.slice(at)];
}
