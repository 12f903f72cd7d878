import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCurrentSource } from '../api/queries.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { fetchRow, locateQuery, pageQuery } from '../table/event-view.ts';

export interface Neighbours {
  /** Position among the events that are shown, from 0; null where the filters hide the event. */
  readonly position: number | null | undefined;
  readonly total: number | undefined;
  /** Opens the event before (-1) or after (+1) in the order shown. */
  readonly step: (by: -1 | 1) => void;
}

/** The place of an event among those that are shown. */
export function useNeighbours(sourceId: string, eventId: string): Neighbours {
  const client = useQueryClient();
  const { filter, order } = useViewState();
  const dispatch = useViewDispatch();
  const isIndexed = useCurrentSource()?.isIndexed ?? true;
  const view = { sourceId, isIndexed, filter, order };
  const position = useQuery({ ...locateQuery(view, eventId), placeholderData: keepPreviousData });
  const firstPage = useQuery({ ...pageQuery(view, 0), placeholderData: keepPreviousData });

  async function step(by: -1 | 1): Promise<void> {
    // What is shown may still be the place of the event that was open before.
    const at = await client.fetchQuery(locateQuery(view, eventId));
    const event = at === null ? undefined : await fetchRow(client, view, at + by);
    if (event !== undefined) dispatch({ type: 'select', eventId: event.id });
  }
  return {
    position: position.data,
    total: firstPage.data?.total,
    // The pane itself shows why the store does not answer.
    step: (by) => void step(by).catch(() => {}),
  };
}
