import { type Dispatch, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ViewAction, ViewState } from './view.ts';
import { readAddress, writeAddress } from './view-address.ts';

/** Where an entry of the page's history stands among those of the database that is shown. */
export interface HistoryEntry {
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

export const LONE_ENTRY: HistoryEntry = { hasPrevious: false, hasNext: false };

/** A walk through many events is written where it rests: browsers limit how often an address may change. */
const SELECTION_PAUSE_MS = 200;

/**
 * Keeps the page's address and its history in step with what is looked at: one entry for each deliberate change of filter
 * or order. Walking through the history shows what its entries say.
 */
export function useViewHistory(state: ViewState, dispatch: Dispatch<ViewAction>): HistoryEntry {
  const { filter, order, selectedEventId, sourcePath, step } = state;
  const [entry, setEntry] = useState(currentEntry);
  const written = useRef({ address: viewAddress(state), sourcePath, step });

  function write(next: HistoryEntry, isNew: boolean): void {
    const address = location.pathname + location.search + writeAddress(state);
    if (isNew) {
      history.replaceState({ ...currentEntry(), hasNext: true }, '');
      history.pushState(next, '', address);
    } else {
      history.replaceState(next, '', address);
    }
    setEntry(next);
  }

  const follow = useEffectEvent(() => {
    const before = written.current;
    written.current = { address: viewAddress(state), sourcePath, step };
    if (before.sourcePath !== null && before.sourcePath !== sourcePath) write(LONE_ENTRY, false);
    else if (before.address === written.current.address) return;
    else if (before.step === step) write(currentEntry(), false);
    else write({ hasPrevious: true, hasNext: false }, true);
  });
  const followSelection = useEffectEvent(() => write(currentEntry(), false));
  const travel = useEffectEvent(() => {
    const to = readAddress(location.hash);
    written.current = { address: viewAddress(to), sourcePath, step };
    setEntry(currentEntry());
    dispatch({ type: 'travelled', to });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is followed
  useEffect(() => follow(), [filter, order, sourcePath, step]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is followed
  useEffect(() => {
    const timer = setTimeout(followSelection, SELECTION_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [selectedEventId]);
  useEffect(() => {
    const handlePopState = () => travel();
    addEventListener('popstate', handlePopState);
    return () => removeEventListener('popstate', handlePopState);
  }, []);
  return entry;
}

function viewAddress({ filter, order }: Pick<ViewState, 'filter' | 'order'>): string {
  return writeAddress({ filter, order, selectedEventId: null });
}

/** An entry that the page did not make is one whose address somebody typed. */
function currentEntry(): HistoryEntry {
  const { hasPrevious, hasNext } = (history.state ?? {}) as Partial<HistoryEntry>;
  return { hasPrevious: hasPrevious === true, hasNext: hasNext === true };
}
