import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../shared/contract.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { actionWords } from '../table/event-words.ts';
import { StatusMark } from '../table/status-mark.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { EventSections } from './event-sections.tsx';
import { eventToJson } from './event-to-json.ts';
import { LongText } from './long-text.tsx';
import { useGuardedDetails } from './use-guarded-details.ts';
import { useParsedDetails } from './use-parsed-details.ts';
import { ValueMenu } from './value-menu.tsx';

/** Everything that the log says of one event: who did what, where from and when, its details, and where they lead. */
export function EventReport({ event }: { readonly event: EventDetail }) {
  const { t } = useTranslation();
  const guarded = useGuardedDetails(event.details);
  const read = useParsedDetails(guarded.details, event.action);
  const { action, status } = event;
  return (
    <>
      <div className="pane-summary">
        <h3 className="pane-action-name">
          <VisibleText text={actionWords(t, action) ?? action ?? t('audit.none')} maxLength={200} />
        </h3>
        <span className="pane-status">
          <StatusMark status={status} t={t} />
          <ValueMenu label={t('audit.column.status')} copies={status} field="status" value={status} />
        </span>
        <CopyButton
          label={t('detail.copyEvent')}
          text={() => eventToJson({ ...event, details: guarded.details })}
          isLabelled
        />
      </div>
      <ErrorMessage text={event.errorMessage} />
      {read.isUnread ? (
        <p className="pane-section pane-absent">{t('detail.loading')}</p>
      ) : (
        <EventSections event={event} guarded={guarded} read={read} />
      )}
    </>
  );
}

function ErrorMessage({ text }: { readonly text: string | null }) {
  const { t } = useTranslation();
  if (text === null || text === '') return null;
  const label = t('audit.column.errorMessage');
  return (
    <section className="pane-error" aria-label={label}>
      <TriangleAlert aria-hidden className="pane-icon" />
      <div className="pane-error-text">
        <h4 className="pane-label">{label}</h4>
        <LongText text={text} keepLineBreaks />
      </div>
      <CopyButton label={t('detail.copy', { field: label })} text={() => text} />
    </section>
  );
}
