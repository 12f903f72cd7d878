import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../shared/app-error.ts';
import { eventDetailQuery } from '../api/queries.ts';
import { EventReport } from './event-report.tsx';
import { FailureMessage } from './failure-message.tsx';
import { PaneHeader } from './pane-header.tsx';
import { PaneScroller } from './pane-scroller.ts';
import { UnknownEvent } from './unknown-event.tsx';
import { wasSeen } from './was-seen.ts';

interface OpenEventProps {
  readonly sourceId: string;
  readonly eventId: string;
  /** Buttons of the header. */
  readonly actions: ReactNode;
}

/** An event in full, under a header that leads to the ones beside it. */
export function OpenEvent({ sourceId, eventId, actions }: OpenEventProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
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

  return (
    <>
      <PaneHeader sourceId={sourceId} eventId={eventId} isMissing={detail.isError} actions={actions} />
      <section
        ref={body}
        className="pane-body"
        aria-busy={detail.isPlaceholderData || detail.isPending}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard
        tabIndex={0}
        aria-label={t('detail.title', { id: eventId })}
      >
        {isNoEvent(detail.error) && !wasSeen(client, eventId) ? (
          <UnknownEvent id={eventId} />
        ) : detail.isError ? (
          <FailureMessage error={detail.error} onRetry={() => void detail.refetch()} />
        ) : detail.data === undefined ? (
          <p className="pane-absent">{t('detail.loading')}</p>
        ) : (
          <PaneScroller value={body}>
            <EventReport key={detail.data.id} event={detail.data} />
          </PaneScroller>
        )}
      </section>
    </>
  );
}

function isNoEvent(error: Error | null): boolean {
  return error instanceof AppError && error.code === 'event-gone';
}
