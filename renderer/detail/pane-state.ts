import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PaneState } from '../../shared/detached-pane.ts';
import { call, onHostEvents } from '../api/client.ts';
import { hostQuery } from '../api/queries.ts';

const paneStateQuery = queryOptions({ queryKey: ['pane.state'], queryFn: () => call('pane.state') });

/** Whether the host can show the open event in a window of its own. */
export function useHasWindows(): boolean {
  return useQuery(hostQuery).data?.kind === 'desktop';
}

/** Where the open event is shown. */
export function usePaneState(): PaneState {
  const hasWindows = useHasWindows();
  return useQuery({ ...paneStateQuery, enabled: hasWindows }).data ?? 'docked';
}

/** Follows what the host says of it; once in each page. */
export function useFollowedPaneState(): PaneState {
  const client = useQueryClient();
  const hasWindows = useHasWindows();
  useEffect(() => {
    if (!hasWindows) return;
    return onHostEvents({
      'pane.changed': ({ state }) => client.setQueryData(paneStateQuery.queryKey, state),
    });
  }, [client, hasWindows]);
  return usePaneState();
}
