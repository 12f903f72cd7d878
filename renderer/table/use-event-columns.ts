import { useTable } from '@tanstack/react-table';
import { type RefObject, useCallback, useMemo } from 'react';
import type { EventRow } from '../../shared/contract.ts';
import type { EventOrder } from '../../shared/event-order.ts';
import { type ColumnChoice, DEFAULT_COLUMNS, type TableColumn } from '../../shared/table-columns.ts';
import { useSetting } from '../state/settings.ts';
import { tableStateOf, tellingFirst } from './column-choice.ts';
import { layoutStyle } from './column-layout.ts';
import { columns, features, sortingOf } from './columns.ts';
import { useOverflow } from './use-overflow.ts';

const NO_EVENTS: readonly EventRow[] = [];

/** The columns that the user chose, and how to choose others. */
export function useEventColumns(order: EventOrder, scroller: RefObject<HTMLElement | null>) {
  const [settings, setSettings] = useSetting('table');
  const isOverflowing = useOverflow(scroller);
  const choice = useMemo(
    () => (isOverflowing ? tellingFirst(settings.columns) : settings.columns),
    [isOverflowing, settings.columns],
  );
  const table = useTable({
    features,
    columns,
    data: NO_EVENTS,
    manualSorting: true,
    state: { sorting: sortingOf(order), ...tableStateOf(choice) },
  });
  // As text, so that the lists stay the same ones while nobody chooses others: every row depends on them.
  const start = idsOf(table.getStartVisibleLeafColumns()).join();
  const center = idsOf(table.getCenterVisibleLeafColumns()).join();
  const shown = useMemo(() => ({ start: splitIds(start), center: splitIds(center) }), [start, center]);
  const changeColumns = useCallback(
    (change: (before: ColumnChoice) => ColumnChoice) => {
      const changed = change(choice);
      // An order that nobody chose is not kept.
      const chosenOrder = changed.order === choice.order ? settings.columns.order : changed.order;
      setSettings({ ...settings, columns: { ...changed, order: chosenOrder } });
    },
    [choice, settings, setSettings],
  );
  return {
    choice,
    /** From left to right. */
    shown: useMemo(() => [...shown.start, ...shown.center], [shown]),
    pinnedCount: shown.start.length,
    style: useMemo(() => layoutStyle(shown, choice), [shown, choice]),
    changeColumns,
    resetColumns: () => changeColumns(() => DEFAULT_COLUMNS),
  };
}

function idsOf(columns: readonly { readonly id: string }[]): readonly string[] {
  return columns.map(({ id }) => id);
}

function splitIds(joined: string): readonly TableColumn[] {
  return joined === '' ? [] : (joined.split(',') as TableColumn[]);
}
