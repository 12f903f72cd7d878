import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../shared/contract.ts';
import { categoryWords } from '../table/event-words.ts';
import { ActorFields } from './actor-fields.tsx';
import { ChangesSection } from './changes-section.tsx';
import { DetailsSection } from './details-section.tsx';
import { Field, StoredText, TextField } from './field.tsx';
import { Group } from './group.tsx';
import { RelatedLink } from './related-link.tsx';
import { SessionSection } from './session-section.tsx';
import { TargetFields } from './target-fields.tsx';
import { TimeFields } from './time-fields.tsx';
import type { GuardedDetails } from './use-guarded-details.ts';
import type { ReadDetails } from './use-parsed-details.ts';
import { useRelatedEvents } from './use-related-events.ts';
import { UserAgentField } from './user-agent-field.tsx';

interface EventSectionsProps {
  readonly event: EventDetail;
  readonly guarded: GuardedDetails;
  readonly read: ReadDetails;
}

/** What an event changed, who did it, to what, from where and when, its details, and what a login led to. */
export function EventSections({ event, guarded, read }: EventSectionsProps) {
  const { t } = useTranslation();
  const related = useRelatedEvents(event.id);
  const { action, category, status, ipAddress } = event;
  const isLogin = action === 'login' && status === 'success';
  return (
    <>
      <ChangesSection parsed={read.parsed} changes={read.changes} />
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
      <DetailsSection guarded={guarded} read={read} />
      {/* Last, because it comes when it is counted, and moves nothing there. */}
      {isLogin && <SessionSection loginId={event.id} session={related?.session} />}
    </>
  );
}
