import type { KeyboardEvent, MouseEvent } from 'react';
import type { SortColumn } from '../../shared/event-order.ts';
import type { TableColumn } from '../../shared/table-columns.ts';
import type { SelectedRange } from '../state/selected-range.ts';
import { type GridExtent, type GridPlace, placeAfterKey } from './grid-keys.ts';

interface GridInputOptions {
  readonly place: GridPlace;
  readonly columns: readonly TableColumn[];
  readonly range: SelectedRange | null;
  readonly hasOpenEvent: boolean;
  readonly extent: () => GridExtent;
  readonly goTo: (place: GridPlace) => void;
  readonly standOn: (row: number, column: number | null) => void;
  readonly openRow: (row: number) => void;
  readonly closeEvent: () => void;
  readonly sort: (column: SortColumn, isFurther: boolean) => void;
  readonly selectRange: (range: SelectedRange | null) => void;
  readonly copy: () => void;
  /** Opens the menu of a place; of a cell beside the element, or where the mouse is. */
  readonly openMenu: (place: GridPlace, at?: { readonly x: number; readonly y: number }) => void;
}

/** What keys and mouse do in the grid. */
export function useGridInput(options: GridInputOptions) {
  const { place, columns, range, goTo, standOn, openRow, selectRange, openMenu } = options;

  function activate(isFurther: boolean): void {
    if (place.kind === 'row') openRow(place.row);
    else {
      const column = columns[place.column];
      if (column !== undefined) options.sort(column, isFurther);
    }
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey) return;
    if (carryOut(event)) event.preventDefault();
  }

  /** Whether the key meant something. */
  function carryOut({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const hasCommand = ctrlKey || metaKey;
    if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) openMenu(place);
    else if (hasCommand && key.toLowerCase() === 'c') return copyUnlessText();
    else if (hasCommand && key.toLowerCase() === 'a') selectAll();
    else if (key === 'Enter' || (key === ' ' && !shiftKey)) activate(shiftKey);
    else if (key === 'Escape') return leave();
    else return move({ key, hasCommand }, shiftKey);
    return true;
  }

  function move(key: { readonly key: string; readonly hasCommand: boolean }, isExtending: boolean): boolean {
    const next = placeAfterKey(place, key, options.extent());
    if (next === undefined) return false;
    if (isExtending && next.kind === 'row' && place.kind === 'row') {
      selectRange({ anchor: range?.anchor ?? place.row, head: next.row });
      standOn(next.row, next.column);
    } else {
      if (range !== null) selectRange(null);
      goTo(next);
    }
    return true;
  }

  function copyUnlessText(): boolean {
    if (document.getSelection()?.type === 'Range') return false;
    options.copy();
    return true;
  }

  function selectAll(): void {
    const { rowCount } = options.extent();
    if (rowCount > 0) selectRange({ anchor: 0, head: rowCount - 1 });
  }

  function leave(): boolean {
    if (range !== null) selectRange(null);
    else if (options.hasOpenEvent) options.closeEvent();
    else return false;
    return true;
  }

  function handleClick(event: MouseEvent): void {
    const clicked = placeOf(event.target, columns);
    if (clicked === undefined) return;
    if (event.shiftKey && place.kind === 'row') {
      selectRange({ anchor: range?.anchor ?? place.row, head: clicked.row });
      standOn(clicked.row, null);
    } else if (document.getSelection()?.type !== 'Range') {
      if (range !== null) selectRange(null);
      openRow(clicked.row);
    }
  }

  function handleContextMenu(event: MouseEvent): void {
    const clicked = placeOf(event.target, columns);
    if (clicked === undefined || document.getSelection()?.type === 'Range') return;
    event.preventDefault();
    standOn(clicked.row, clicked.column);
    openMenu(clicked, { x: event.clientX, y: event.clientY });
  }

  return { handleKey, handleClick, handleContextMenu };
}

/**
 * The buttons in the grid are not stops of their own, and Shift+click chooses rows, not text: the grid keeps the focus.
 * A header needs the button to be dragged by it; it gives the focus back when it was clicked.
 */
export function keepFocusInGrid(event: MouseEvent<HTMLElement>): void {
  if (!(event.target instanceof Element) || event.target.closest('[draggable]') !== null) return;
  if (event.target.closest('button') === null && !event.shiftKey) return;
  event.preventDefault();
  event.currentTarget.focus({ preventScroll: true });
}

function placeOf(
  target: EventTarget,
  columns: readonly TableColumn[],
): (GridPlace & { readonly kind: 'row' }) | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest<HTMLElement>('[data-row]');
  if (row === null) return undefined;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column;
  const at = columns.indexOf(column as TableColumn);
  return { kind: 'row', row: Number(row.dataset.row), column: at < 0 ? null : at };
}
