import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceSummary } from '../../shared/source.ts';
import { useCurrentSource } from '../api/queries.ts';
import { FailureMessage } from '../detail/failure-message.tsx';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { EventGrid } from './event-grid.tsx';
import { useEarlyView, viewQuery } from './event-view.ts';

/** The events of the open database that pass the filters. */
export function EventTable() {
  const source = useCurrentSource();
  // A later state of the same file takes the place of the one before, with the focus where it was.
  return source === null ? null : <SourceTable key={source.path} source={source} />;
}

function SourceTable({ source }: { readonly source: SourceSummary }) {
  const { t } = useTranslation();
  const { sourceId, isIndexed } = source;
  const { filter, order, selectedEventId } = useViewState();
  useForgetRange(sourceId);
  const asked = useMemo(() => ({ sourceId, isIndexed, filter, order }), [sourceId, isIndexed, filter, order]);
  const view = useQuery(viewQuery(useQueryClient(), asked, selectedEventId));
  const isWaiting = view.isPlaceholderData || view.isPending;
  // An open event stays in sight, for which its place must be known.
  const early = useEarlyView(asked, isWaiting && selectedEventId === null);
  const shown = early ?? view.data;
  if (view.isError) return <FailureMessage error={view.error} onRetry={() => void view.refetch()} />;
  if (shown === undefined) return <p className="table-loading">{t('table.loading')}</p>;
  return <EventGrid view={shown} isWaiting={isWaiting} />;
}

/** Positions in one source are none in the next, nor in a later state of the same. */
function useForgetRange(sourceId: string): void {
  const dispatch = useViewDispatch();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of another source, the range is to be forgotten
  useEffect(() => () => dispatch({ type: 'select-range', range: null }), [dispatch, sourceId]);
}
