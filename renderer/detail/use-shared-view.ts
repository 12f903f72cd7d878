import { useEffect, useEffectEvent } from 'react';
import type { SharedView } from '../../shared/detached-pane.ts';
import { call, onHostEvents } from '../api/client.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { useFollowedPaneState, useHasWindows } from './pane-state.ts';

const PAGE_ID = crypto.randomUUID();

/**
 * Has the main window and the window of the open event look at the same: the same filter, the same order, and the same
 * event unless it is pinned. Whatever the user changes in one of them, the other takes over. The main window begins.
 */
export function useSharedView(page: 'main' | 'pane'): void {
  const { filter, order, selectedEventId, sourcePath, isOwn } = useViewState();
  const dispatch = useViewDispatch();
  const hasWindows = useHasWindows();
  const state = useFollowedPaneState();
  const hasOtherPage = page === 'pane' || state !== 'docked';

  const share = useEffectEvent(() => {
    // The other page stays as it is where it cannot be told.
    call('view.share', { pageId: PAGE_ID, filter, order, selectedEventId }).catch(() => {});
  });

  useEffect(() => {
    if (!hasWindows) return;
    const adopt = (shared: SharedView | null) => {
      if (shared === null || shared.pageId === PAGE_ID) return;
      dispatch({ type: 'adopted', view: shared, selectedEventId: shared.selectedEventId });
    };
    if (page === 'pane') call('view.shared').then(adopt, () => {});
    return onHostEvents({ 'view.shared': adopt });
  }, [hasWindows, page, dispatch]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the main window begins
  useEffect(() => {
    if (page === 'main' && state !== 'docked') share();
  }, [page, state, sourcePath]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shared
  useEffect(() => {
    if (hasOtherPage && isOwn) share();
  }, [filter, order, selectedEventId]);
}
