import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { eventDetailQuery, useCurrentSource } from '../api/queries.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { EVENT_GRID_ID } from '../table/event-grid-id.ts';
import { EventReport } from './event-report.tsx';
import { FailureMessage } from './failure-message.tsx';
import { PaneHeader } from './pane-header.tsx';
import { PaneScroller } from './pane-scroller.ts';

/** The open event in full; nothing while none is open. */
export function EventPane() {
  const source = useCurrentSource();
  const { selectedEventId } = useViewState();
  if (source === null || selectedEventId === null) return null;
  return <OpenEventPane sourceId={source.sourceId} eventId={selectedEventId} />;
}

interface OpenEventPaneProps {
  readonly sourceId: string;
  readonly eventId: string;
}

function OpenEventPane({ sourceId, eventId }: OpenEventPaneProps) {
  const { t } = useTranslation();
  const dispatch = useViewDispatch();
  const body = useRef<HTMLElement>(null);
  const detail = useQuery({
    ...eventDetailQuery(sourceId, eventId),
    // While walking, the event before stays until the next one is here: no flicker.
    placeholderData: (previous) => previous,
  });

  const shownId = detail.data?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event is read from its top
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [shownId]);

  function close(): void {
    dispatch({ type: 'select', eventId: null });
    document.getElementById(EVENT_GRID_ID)?.focus({ preventScroll: true });
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  }

  return (
    <aside aria-label={t('detail.label')} className="event-pane" onKeyDown={handleKey}>
      <PaneHeader sourceId={sourceId} eventId={eventId} onClose={close} />
      <section
        ref={body}
        className="pane-body"
        aria-busy={detail.isPlaceholderData || detail.isPending}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard
        tabIndex={0}
        aria-label={t('detail.title', { id: eventId })}
      >
        {detail.isError ? (
          <FailureMessage error={detail.error} onRetry={() => void detail.refetch()} />
        ) : detail.data === undefined ? (
          <p className="pane-absent">{t('detail.loading')}</p>
        ) : (
          <PaneScroller value={body}>
            <EventReport key={detail.data.id} event={detail.data} />
          </PaneScroller>
        )}
      </section>
    </aside>
  );
}
