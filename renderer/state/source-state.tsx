import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useReducer,
} from 'react';
import { AppError, type Failure } from '../../shared/app-error.ts';
import type { SourceSummary } from '../../shared/source.ts';
import { call, onHostEvents } from '../api/client.ts';
import { currentSourceQuery, recentSourcesQuery, useCurrentSource } from '../api/queries.ts';
import { INITIAL_OPENING, type OpeningState, reduceOpening } from './opening-state.ts';
import { useIndexing } from './use-indexing.ts';
import { lastViewOf, useRememberedView } from './use-last-view.ts';
import { useViewDispatch } from './view-state.tsx';

/** Ways to open a database. None of them rejects: failures become part of {@link OpeningState}. */
export interface SourceActions {
  pick(): void;
  openRecent(path: string): void;
  openSample(): void;
  reopen(): void;
  /** Shows the source as it is now. */
  refresh(): void;
  dismissFailure(): void;
}

const REFRESHING = { mutationKey: ['source.refresh'] };

const OpeningContext = createContext<OpeningState>(INITIAL_OPENING);
const ActionsContext = createContext<SourceActions | undefined>(undefined);

interface SourceProviderProps {
  readonly children: ReactNode;
}

/** Follows what the host says about the open database. */
export function SourceProvider({ children }: SourceProviderProps) {
  const client = useQueryClient();
  const source = useCurrentSource();
  const path = source?.path;
  const dispatchView = useViewDispatch();
  const [opening, dispatch] = useReducer(reduceOpening, INITIAL_OPENING);

  const indexingError = useIndexing(source);
  useEffect(() => {
    if (indexingError instanceof AppError && indexingError.code !== 'cancelled')
      dispatch({ type: 'lost', error: indexingError.toFailure() });
  }, [indexingError]);

  const showView = useEffectEvent((shownPath: string) =>
    dispatchView({ type: 'source-shown', path: shownPath, last: lastViewOf(client, shownPath) }),
  );
  const showSource = useEffectEvent((summary: SourceSummary) => {
    showView(summary.path);
    client.setQueryData(currentSourceQuery.queryKey, summary);
    void client.invalidateQueries({ queryKey: recentSourcesQuery.queryKey });
    dispatch({ type: 'opened' });
  });

  useRememberedView();
  useEffect(() => {
    // Of a source that was open before this page was.
    if (path !== undefined) showView(path);
  }, [path]);
  useEffect(
    () =>
      onHostEvents({
        'source.opening': ({ fileName }) => dispatch({ type: 'opening', fileName }),
        'source.opened': (summary) => showSource(summary),
        'source.openFailed': (failed) => dispatch({ type: 'failed', failed }),
        'source.lost': ({ error }) => dispatch({ type: 'lost', error }),
      }),
    [],
  );

  useEffect(() => {
    // The host cannot say that it is gone itself; a call that finds nobody does.
    return client.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'error') return;
      if (isStoreLost(event.action.error)) dispatch({ type: 'lost', error: event.action.error.toFailure() });
    });
  }, [client]);

  const report = useCallback((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    dispatch({ type: 'refused', error: error.toFailure() });
  }, []);

  const { mutate: refresh } = useMutation({
    ...REFRESHING,
    mutationFn: () => call('source.refresh'),
    onError: report,
  });
  const actions = useMemo<SourceActions>(
    () => ({
      pick: () => void call('source.pick').catch(report),
      openRecent: (path) => void call('source.openRecent', { path }).catch(report),
      openSample: () => void call('source.openSample').catch(report),
      reopen: () => void call('source.reopen').catch(report),
      refresh,
      dismissFailure: () => dispatch({ type: 'dismissed' }),
    }),
    [report, refresh],
  );

  return (
    <ActionsContext value={actions}>
      <OpeningContext value={opening}>{children}</OpeningContext>
    </ActionsContext>
  );
}

function isStoreLost(error: unknown): error is AppError {
  return error instanceof AppError && error.code === ('store-lost' satisfies Failure['code']);
}

export function useOpening(): OpeningState {
  return useContext(OpeningContext);
}

/** Whether the source is being read again: all of a large one takes seconds. */
export function useIsRefreshing(): boolean {
  return useIsMutating(REFRESHING) > 0;
}

export function useSourceActions(): SourceActions {
  const actions = useContext(ActionsContext);
  if (actions === undefined) throw new Error('useSourceActions outside SourceProvider');
  return actions;
}
