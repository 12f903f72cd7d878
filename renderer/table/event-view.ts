import type { QueryClient } from '@tanstack/react-query';
import { keepPreviousData, queryOptions, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EventPage, EventRow } from '../../shared/contract.ts';
import type { EventFilter } from '../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder, isSameOrder } from '../../shared/event-order.ts';
import { call } from '../api/client.ts';
import { useCurrentSource, useFirstHits } from '../api/queries.ts';

/** The events that pass a filter, in an order. */
export interface EventView {
  readonly sourceId: string;
  /** False for what is shown of a large log while it is read: its newest events. */
  readonly isIndexed: boolean;
  readonly filter: EventFilter;
  readonly order: EventOrder;
}

/** A view that is ready to be shown. */
export interface ReadyView extends EventView {
  readonly total: number;
  /** Position of the event that was to stay in sight; null where there is none, or the filter hides it. */
  readonly anchorRow: number | null;
  /** Set where these are all there is yet: what a search that is under way has found so far. */
  readonly earlyRows?: readonly EventRow[];
}

const PAGE_ROWS = 100;
const KEEP_UNUSED_MS = 60_000;

/** One page of a view. What an opened source holds does not change, so a page is never fetched twice. */
export function pageQuery({ sourceId, isIndexed, filter, order }: EventView, page: number) {
  return queryOptions({
    queryKey: ['events.page', sourceId, isIndexed, filter, order, page],
    queryFn: ({ signal }) => callPage({ filter, order }, page, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEEP_UNUSED_MS,
    // Never fetched twice, so there is nothing to compare it with.
    structuralSharing: false,
  });
}

function callPage(
  { filter, order }: Pick<EventView, 'filter' | 'order'>,
  page: number,
  signal: AbortSignal,
): Promise<EventPage> {
  return call('events.page', { filter, order, offset: page * PAGE_ROWS, limit: PAGE_ROWS }, signal);
}

export function locateQuery({ sourceId, filter, order }: EventView, id: string) {
  return queryOptions({
    queryKey: ['events.locate', sourceId, filter, order, id],
    queryFn: ({ signal }) => call('events.locate', { filter, order, id }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEEP_UNUSED_MS,
  });
}

/** The event at a position of a view. */
export async function fetchRow(
  client: QueryClient,
  view: EventView,
  row: number,
): Promise<EventRow | undefined> {
  const page = await client.fetchQuery(pageQuery(view, Math.floor(row / PAGE_ROWS)));
  return page.rows[row % PAGE_ROWS];
}

/**
 * The view to show: the one asked for as soon as its first rows are here, until then the one before. Where `anchorId`
 * names an event, its position is found too, and its surroundings count as the first rows.
 *
 * @param client may have the first rows already: then the view is rendered at once
 */
export function viewQuery(client: QueryClient, view: EventView, anchorId: string | null) {
  return queryOptions({
    queryKey: ['events.view', view.sourceId, view.isIndexed, view.filter, view.order],
    queryFn: async ({ signal }): Promise<ReadyView> => {
      const { filter, order } = view;
      const anchorRow =
        anchorId === null ? null : await call('events.locate', { filter, order, id: anchorId }, signal);
      const page = Math.floor((anchorRow ?? 0) / PAGE_ROWS);
      const { queryKey } = pageQuery(view, page);
      // Not by way of the page's own query, which would go on when nobody waits for this view any more.
      const firstPage = client.getQueryData(queryKey) ?? (await callPage(view, page, signal));
      client.setQueryData(queryKey, firstPage);
      return { ...view, total: firstPage.total, anchorRow };
    },
    initialData: () => (anchorId === null ? knownView(client, view) : undefined),
    placeholderData: keepPreviousData,
    // The anchor is another one each time.
    gcTime: 0,
  });
}

function knownView(client: QueryClient, view: EventView): ReadyView | undefined {
  const firstPage = client.getQueryData(pageQuery(view, 0).queryKey);
  return firstPage && { ...view, total: firstPage.total, anchorRow: null };
}

/** The beginning of a view whose search is under way; undefined unless there is one to show. */
export function useEarlyView(view: EventView, isUnderWay: boolean): ReadyView | undefined {
  const hits = useFirstHits(isUnderWay && isSameOrder(view.order, CHRONOLOGICAL));
  return useMemo(
    () => hits?.rows && { ...view, total: hits.rows.length, anchorRow: null, earlyRows: hits.rows },
    [view, hits?.rows],
  );
}

/** Whether a view begins with the rows of another one, so that it can take its place unnoticed. */
export function continuesView(view: ReadyView, previous: ReadyView | undefined): boolean {
  return previous?.earlyRows !== undefined && previous.filter === view.filter && view.anchorRow === null;
}

/**
 * Looks up rows of a view; fetches those from `first` to `last`, and a page ahead on either side, unless the source has
 * become another one since.
 */
export function useEventRows(view: ReadyView | undefined, first: number, last: number) {
  const earlyRows = view?.earlyRows;
  const enabled = useCurrentSource()?.sourceId === view?.sourceId;
  const pages = view === undefined || earlyRows !== undefined ? [] : pagesAround(first, last, view.total);
  const found = useQueries({
    queries: view === undefined ? [] : pages.map((page) => ({ ...pageQuery(view, page), enabled })),
    combine: combinePages,
  });
  if (earlyRows !== undefined) return (row: number): EventRow | undefined => earlyRows[row];
  return (row: number): EventRow | undefined =>
    found[pages.indexOf(Math.floor(row / PAGE_ROWS))]?.rows[row % PAGE_ROWS];
}

function combinePages(results: readonly { readonly data: EventPage | undefined }[]) {
  return results.map(({ data }) => data);
}

/** The pages in sight, and then their neighbours. */
function pagesAround(first: number, last: number, total: number): readonly number[] {
  const lastPage = Math.floor(Math.max(0, total - 1) / PAGE_ROWS);
  const from = Math.min(Math.floor(first / PAGE_ROWS), lastPage);
  const to = Math.min(Math.floor(last / PAGE_ROWS), lastPage);
  const inSight = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  return [...inSight, to + 1, from - 1].filter((page) => page >= 0 && page <= lastPage);
}
