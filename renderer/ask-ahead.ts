import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';
import { currentSourceQuery, facetsQuery, hostQuery } from './api/queries.ts';
import { zoneName } from './format/time.ts';
import { bucketsOf } from './histogram/buckets.ts';
import { histogramQuery } from './histogram/use-histogram.ts';
import { shownSpan } from './histogram/zoom.ts';
import type { ViewState } from './state/view.ts';
import { viewQuery } from './table/event-view.ts';

/**
 * Asks the host for what a view will show, the rows first. The components of the page would ask for the same, but only
 * once all of them have been rendered for the new view; this way the host answers meanwhile.
 */
export function askAhead(client: QueryClient, { filter, order, selectedEventId }: ViewState): void {
  const source = client.getQueryData(currentSourceQuery.queryKey);
  const zone = client.getQueryData(hostQuery.queryKey)?.settings.zone;
  if (!source || zone === undefined) return;
  const { sourceId, isIndexed, timeline } = source;
  ask(client, viewQuery(client, { sourceId, isIndexed, filter, order }, selectedEventId));
  ask(client, facetsQuery(sourceId, filter));
  if (timeline === null) return;
  ask(client, histogramQuery(sourceId, filter, bucketsOf(shownSpan(timeline, filter), zoneName(zone))));
}

function ask<Data, Key extends QueryKey>(
  client: QueryClient,
  query: FetchQueryOptions<Data, Error, Data, Key>,
): void {
  const queryKey = query.queryKey.slice(0, 1);
  const isShown = client.getQueryCache().findAll({ queryKey, type: 'active' }).length > 0;
  if (!isShown) return;
  // What was asked ahead of a view that has been passed over since.
  void client.cancelQueries({ queryKey, type: 'inactive' });
  void client.prefetchQuery(query);
}
