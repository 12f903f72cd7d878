import type { Coded, EventIndex } from './event-index.ts';
import { RowIdColumn, type RowIds } from './row-id-column.ts';
import { TimeColumn } from './time-column.ts';

/**
 * An index of rows that a damaged table gave out of order, or more than once, as every other index is: ascending by row
 * id, each row once. An index that is so already is answered itself.
 */
export function sortByRowId(index: EventIndex): EventIndex {
  const { rowIds, times, count } = index;
  if (isAscending(rowIds)) return index;
  const sorted = new Uint32Array(count).map((_, position) => position);
  sorted.sort((a, b) => (rowIds[a]! < rowIds[b]! ? -1 : rowIds[a]! > rowIds[b]! ? 1 : a - b));
  const order = sorted.filter((position, i) => i === 0 || rowIds[sorted[i - 1]!] !== rowIds[position]);
  const positionNow = new Map(Array.from(order, (position, now) => [position, now]));
  const reorder = <Column extends Coded<unknown>>(coded: Column): Column => ({
    ...coded,
    column: { codes: Uint32Array.from(order, (position) => coded.column.codes[position]!) },
  });
  return {
    count: order.length,
    rowIds: rowIdsOf(rowIds, order),
    isOutOfOrder: true,
    times: TimeColumn.timesOf(Array.from(order, (position) => times.at(position))),
    user: reorder(index.user),
    action: reorder(index.action),
    category: reorder(index.category),
    status: reorder(index.status),
    target: reorder(index.target),
    ip: reorder(index.ip),
    unreadable: index.unreadable,
    partlyReadable: index.partlyReadable.flatMap((position) => positionNow.get(position) ?? []),
  };
}

function rowIdsOf(rowIds: RowIds, positions: Uint32Array): RowIds {
  const column = new RowIdColumn(!(rowIds instanceof BigInt64Array));
  for (const position of positions) column.push(rowIds[position]!);
  column.trim();
  return column.rowIds;
}

function isAscending(rowIds: RowIds): boolean {
  for (let i = 1; i < rowIds.length; i++) if (rowIds[i - 1]! >= rowIds[i]!) return false;
  return true;
}
