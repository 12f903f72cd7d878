import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { EventRow } from '../../shared/contract.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { continuesView, locateQuery, type ReadyView } from './event-view.ts';
import type { GridPlace } from './grid-keys.ts';
import type { ScrollWindow } from './use-scroll-window.ts';

const FIRST_ROW: GridPlace = { kind: 'row', row: 0, column: null };

/**
 * Where the keyboard stands, kept together with the open event: while an event is open, every step opens the event
 * stepped on; an event opened elsewhere (the pane's next and previous) is gone to; a new view starts at the open event,
 * or at its top.
 */
export function useGridPlace(
  view: ReadyView,
  { showRow, showAround, showTop }: ScrollWindow,
  eventAt: (row: number) => EventRow | undefined,
) {
  const client = useQueryClient();
  const { selectedEventId } = useViewState();
  const dispatch = useViewDispatch();
  const [place, setPlace] = useState<GridPlace>(FIRST_ROW);
  /** The row to open as soon as its event is here. */
  const rowToOpen = useRef<number>(undefined);
  const openedHere = useRef<string>(undefined);
  const shownView = useRef<ReadyView>(undefined);

  useLayoutEffect(() => {
    const isContinued = continuesView(view, shownView.current);
    shownView.current = view;
    if (isContinued) return;
    // Who sorts by keyboard stays in the header, to sort by one more column or the other way round.
    const start: GridPlace =
      view.anchorRow === null ? FIRST_ROW : { kind: 'row', row: view.anchorRow, column: null };
    setPlace((current) => (current.kind === 'header' ? current : start));
    rowToOpen.current = undefined;
    if (view.anchorRow === null) showTop();
    else showAround(view.anchorRow);
  }, [view, showAround, showTop]);

  const openRow = useCallback((row: number, column: number | null = null) => {
    rowToOpen.current = row;
    setPlace({ kind: 'row', row, column });
  }, []);

  /** Stands on a row without opening its event. */
  const standOn = useCallback(
    (row: number, column: number | null = null) => {
      setPlace({ kind: 'row', row, column });
      showRow(row);
    },
    [showRow],
  );

  /** The same for a row that may be far away; where an event is open, this one takes its place. */
  const reveal = useCallback(
    (row: number) => {
      setPlace({ kind: 'row', row, column: null });
      showAround(row);
      if (selectedEventId !== null) rowToOpen.current = row;
    },
    [showAround, selectedEventId],
  );

  const goTo = useCallback(
    (next: GridPlace) => {
      setPlace(next);
      if (next.kind === 'header') return;
      showRow(next.row);
      if (selectedEventId !== null) rowToOpen.current = next.row;
    },
    [showRow, selectedEventId],
  );

  useEffect(() => {
    const event = rowToOpen.current === undefined ? undefined : eventAt(rowToOpen.current);
    if (event === undefined) return;
    rowToOpen.current = undefined;
    openedHere.current = event.id;
    dispatch({ type: 'select', eventId: event.id });
  });

  useEffect(() => {
    if (selectedEventId === null || selectedEventId === openedHere.current) return;
    openedHere.current = selectedEventId;
    let isCurrent = true;
    client.fetchQuery(locateQuery(view, selectedEventId)).then(
      (row) => {
        if (row === null || !isCurrent) return;
        setPlace({ kind: 'row', row, column: null });
        showRow(row);
      },
      // The pane shows the same failure.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [client, selectedEventId, showRow, view]);

  return { place, goTo, openRow, standOn, reveal };
}
