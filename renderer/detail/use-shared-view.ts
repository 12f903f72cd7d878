import { useEffect, useEffectEvent, useRef } from 'react';
import type { SharedView } from '../../shared/detached-pane.ts';
import { call, onHostEvents } from '../api/client.ts';
import type { AddressedView } from '../state/view-address.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { useFollowedPaneState, useHasWindows } from './pane-state.ts';

const PAGE_ID = crypto.randomUUID();

/**
 * Has the main window and the window of the open event look at the same: the same filter, the same order, and the same
 * event unless it is pinned. Whatever one of them changes, the other takes over. The main window begins.
 */
export function useSharedView(page: 'main' | 'pane'): void {
  const view = useViewState();
  const dispatch = useViewDispatch();
  const hasWindows = useHasWindows();
  const state = useFollowedPaneState();
  /** The view that the other page knows of this one; undefined while there is none. */
  const known = useRef<string>(undefined);

  const adopt = useEffectEvent((shared: SharedView | null) => {
    if (shared === null || shared.pageId === PAGE_ID) return;
    const isFollowing = state !== 'pinned' && shared.selectedEventId !== undefined;
    const { filter, order } = shared;
    const selectedEventId = isFollowing ? (shared.selectedEventId ?? null) : view.selectedEventId;
    known.current = keyOf({ filter, order, selectedEventId });
    if (!isEqual(filter, view.filter)) dispatch({ type: 'filter', filter });
    if (!isEqual(order, view.order)) dispatch({ type: 'order', order });
    if (selectedEventId !== view.selectedEventId) dispatch({ type: 'select', eventId: selectedEventId });
  });
  const share = useEffectEvent(() => {
    known.current = keyOf(view);
    const { filter, order, selectedEventId } = view;
    const shared = { pageId: PAGE_ID, filter, order };
    // The other page stays as it is where it cannot be told.
    call('view.share', state === 'pinned' ? shared : { ...shared, selectedEventId }).catch(() => {});
  });

  useEffect(() => {
    if (!hasWindows) return;
    if (page === 'pane') call('view.shared').then(adopt, () => {});
    return onHostEvents({ 'view.shared': (shared) => adopt(shared) });
  }, [hasWindows, page]);
  useEffect(() => {
    if (state === 'docked') known.current = undefined;
    if (state === 'following' && page === 'main') share();
  }, [state, page]);
  useEffect(() => {
    if (known.current !== undefined && known.current !== keyOf(view)) share();
  }, [view]);
}

function keyOf({ filter, order, selectedEventId }: AddressedView): string {
  return JSON.stringify([filter, order, selectedEventId]);
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
