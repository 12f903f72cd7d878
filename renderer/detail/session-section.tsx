import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EventRow } from '../../shared/contract.ts';
import type { EventOrder } from '../../shared/event-order.ts';
import { joinSentences } from '../../shared/join-sentences.ts';
import type { RelatedSession } from '../../shared/related-events.ts';
import { useCurrentSource } from '../api/queries.ts';
import { formatTime } from '../format/time.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { useZone } from '../state/settings.ts';
import { useViewDispatch } from '../state/view-state.tsx';
import { pageQuery } from '../table/event-view.ts';
import { actionWords } from '../table/event-words.ts';
import { StatusMark } from '../table/status-mark.tsx';
import { RelatedLink } from './related-link.tsx';

const LISTED_EVENTS = 6;
const OLDEST_FIRST: EventOrder = [{ column: 'timestamp', direction: 'ascending' }];

interface SessionSectionProps {
  readonly loginId: string;
  /** Undefined while it is counted. */
  readonly session: RelatedSession | null | undefined;
}

/** What an account did from a login on, and what is assumed to say so. */
export function SessionSection({ loginId, session }: SessionSectionProps) {
  const { t } = useTranslation();
  return (
    <section className="pane-group" aria-label={t('detail.session.title')}>
      <h4 className="pane-heading">{t('detail.session.title')}</h4>
      <RelatedLink relation="session" related={session} />
      {session != null && session.count > 1 && <SessionEvents loginId={loginId} session={session} />}
      {session != null && (
        <p className="pane-note">
          {joinSentences(t(`detail.session.end.${session.end}`), t('detail.session.assumed'))}
        </p>
      )}
    </section>
  );
}

function SessionEvents({ loginId, session: { filter, count } }: SessionEventsProps) {
  const { t } = useTranslation();
  const source = useCurrentSource();
  const { sourceId = '', isIndexed = false } = source ?? {};
  const view = { sourceId, isIndexed, filter, order: OLDEST_FIRST };
  const { data } = useQuery({ ...pageQuery(view, 0), enabled: source !== null });
  const listed = data?.rows.filter(({ id }) => id !== loginId).slice(0, LISTED_EVENTS) ?? [];
  const more = count - 1 - listed.length;
  return (
    <ol className="session-events">
      {listed.map((event) => (
        <SessionEvent key={event.id} event={event} />
      ))}
      {data !== undefined && more > 0 && (
        <li className="pane-note">{t('detail.session.more', { count: more })}</li>
      )}
    </ol>
  );
}

interface SessionEventsProps {
  readonly loginId: string;
  readonly session: RelatedSession;
}

function SessionEvent({ event: { id, time, timestamp, action, status } }: { readonly event: EventRow }) {
  const { t } = useTranslation();
  const zone = useZone();
  const dispatch = useViewDispatch();
  const clock = time === null ? timestamp : formatTime(time, zone).slice(11);
  return (
    <li>
      <button
        type="button"
        className="session-event"
        onClick={() => dispatch({ type: 'select', eventId: id })}
      >
        <span className="pane-figures">{clock}</span>
        <VisibleText text={actionWords(t, action) ?? action ?? t('audit.none')} maxLength={80} />
        {status !== 'success' && <StatusMark status={status} t={t} />}
      </button>
    </li>
  );
}
