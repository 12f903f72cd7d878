import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../shared/contract.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { actionWords, categoryWords } from '../table/event-words.ts';
import { StatusMark } from '../table/status-mark.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { ActorFields } from './actor-fields.tsx';
import { ChangesTable } from './changes-table.tsx';
import { DetailsSection } from './details-section.tsx';
import { eventToJson } from './event-to-json.ts';
import { Field, StoredText, TextField } from './field.tsx';
import { Group } from './group.tsx';
import { LongText } from './long-text.tsx';
import { RelatedLink } from './related-link.tsx';
import { SessionSection } from './session-section.tsx';
import { TargetFields } from './target-fields.tsx';
import { TimeFields } from './time-fields.tsx';
import { useGuardedDetails } from './use-guarded-details.ts';
import { useParsedDetails } from './use-parsed-details.ts';
import { useRelatedEvents } from './use-related-events.ts';
import { UserAgentField } from './user-agent-field.tsx';
import { ValueMenu } from './value-menu.tsx';

/** Everything that the log says of one event: who did what, where from and when, its details, and where they lead. */
export function EventReport({ event }: { readonly event: EventDetail }) {
  const { t } = useTranslation();
  const related = useRelatedEvents(event.id);
  const guarded = useGuardedDetails(event.details);
  const read = useParsedDetails(guarded.details, event.action);
  const { action, category, status, ipAddress } = event;
  const isLogin = action === 'login' && status === 'success';
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
      {read.parsed.kind === 'json' && read.changes.length > 0 && (
        <section className="pane-section" aria-label={t('detail.changes')}>
          <h4 className="pane-heading">{t('detail.changes')}</h4>
          <ChangesTable details={read.parsed.document} changes={read.changes} />
        </section>
      )}
      <Group label={t('detail.who')}>
        <ActorFields event={event} related={related?.user} />
      </Group>
      <Group label={t('detail.what')}>
        <TextField
          label={t('audit.column.action')}
          value={action}
          isCode
          filters={{ field: 'action', value: action }}
        />
        <Field
          label={t('audit.column.category')}
          copies={category}
          filters={{ field: 'category', value: category }}
        >
          <StoredText value={categoryWords(t, category)} />
        </Field>
        <TargetFields
          event={event}
          related={
            <RelatedLink
              relation={event.targetId === null ? 'targetType' : 'target'}
              related={related?.target}
            />
          }
        />
      </Group>
      <Group label={t('detail.where')}>
        <TextField
          label={t('audit.column.ip')}
          value={ipAddress}
          note={ipAddress === null ? undefined : t('detail.asReported')}
          isCode
          filters={{ field: 'ip', value: ipAddress }}
          related={ipAddress !== null && <RelatedLink relation="ip" related={related?.ip} />}
        />
        <UserAgentField userAgent={event.userAgent} />
      </Group>
      <Group label={t('detail.when')}>
        <TimeFields event={event} related={<RelatedLink relation="moment" related={related?.moment} />} />
      </Group>
      {isLogin && <SessionSection loginId={event.id} session={related?.session} />}
      <DetailsSection guarded={guarded} read={read} />
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
