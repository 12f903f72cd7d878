import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../shared/contract.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { actionWords, categoryWords } from '../table/event-words.ts';
import { StatusMark } from '../table/status-mark.tsx';
import { ActorFields } from './actor-fields.tsx';
import { CopyButton } from './copy-button.tsx';
import { DetailsSection } from './details-section.tsx';
import { eventToJson } from './event-to-json.ts';
import { Field, StoredText, TextField } from './field.tsx';
import { LongText } from './long-text.tsx';
import { splitBackupTarget } from './split-target.ts';
import { TimeFields } from './time-fields.tsx';

/** Everything that the log says of one event: what, when, who, where from, and its details. */
export function EventReport({ event }: { readonly event: EventDetail }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="pane-summary">
        <h3 className="pane-action-name">
          <VisibleText
            text={actionWords(t, event.action) ?? event.action ?? t('audit.none')}
            maxLength={200}
          />
        </h3>
        <StatusMark status={event.status} t={t} />
        <CopyButton label={t('detail.copyEvent')} text={() => eventToJson(event)} isLabelled />
      </div>
      {event.errorMessage !== null && event.errorMessage !== '' && (
        <section className="pane-error" aria-label={t('audit.column.errorMessage')}>
          <TriangleAlert aria-hidden className="pane-icon" />
          <div className="pane-error-text">
            <h4 className="pane-label">{t('audit.column.errorMessage')}</h4>
            <LongText text={event.errorMessage} keepLineBreaks />
          </div>
          <CopyButton
            label={t('detail.copy', { field: t('audit.column.errorMessage') })}
            text={() => event.errorMessage ?? ''}
          />
        </section>
      )}
      <Group label={t('detail.when')}>
        <TimeFields event={event} />
      </Group>
      <Group label={t('detail.who')}>
        <ActorFields event={event} />
      </Group>
      <Group label={t('detail.what')}>
        <TextField label={t('audit.column.action')} value={event.action} isCode />
        <Field label={t('audit.column.category')} copies={event.category}>
          <StoredText value={categoryWords(t, event.category)} />
        </Field>
        <TargetFields event={event} />
      </Group>
      <Group label={t('detail.where')}>
        <TextField
          label={t('audit.column.ip')}
          value={event.ipAddress}
          note={event.ipAddress === null ? undefined : t('detail.asReported')}
          isCode
        />
        <TextField label={t('audit.column.userAgent')} value={event.userAgent} />
      </Group>
      <DetailsSection details={event.details} />
    </>
  );
}

interface GroupProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Group({ label, children }: GroupProps) {
  return (
    <section className="pane-group" aria-label={label}>
      <dl>{children}</dl>
    </section>
  );
}

function TargetFields({ event: { action, targetType, targetId } }: { readonly event: EventDetail }) {
  const { t } = useTranslation();
  if (targetType === null && targetId === null) {
    return <TextField label={t('audit.column.target')} value={null} />;
  }
  const backup = splitBackupTarget(action, targetId);
  return (
    <>
      <TextField label={t('audit.column.targetType')} value={targetType} />
      <TextField label={t('detail.targetId')} value={targetId} isCode />
      {backup !== undefined && (
        <>
          <TextField label={t('detail.server')} value={backup.serverId} isCode />
          <TextField label={t('detail.backup')} value={backup.backupName} />
        </>
      )}
    </>
  );
}
