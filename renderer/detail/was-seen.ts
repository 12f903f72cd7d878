import type { QueryClient } from '@tanstack/react-query';
import type { EventDetail, EventPage } from '../../shared/contract.ts';

/** Whether an event has been on this page not long ago, in the table or in full. */
export function wasSeen(client: QueryClient, id: string): boolean {
  const details = client.getQueriesData<EventDetail>({ queryKey: ['events.detail'] });
  const pages = client.getQueriesData<EventPage>({ queryKey: ['events.page'] });
  return (
    details.some(([, event]) => event?.id === id) ||
    pages.some(([, page]) => page?.rows.some((event) => event.id === id))
  );
}
