import { Bot, UserRound, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { actorKey, actorKind } from '../../shared/actor.ts';
import type { EventDetail } from '../../shared/contract.ts';
import type { RelatedCount } from '../../shared/related-events.ts';
import { Field, StoredText, TextField } from './field.tsx';
import { RelatedLink } from './related-link.tsx';

interface ActorFieldsProps {
  readonly event: EventDetail;
  readonly related: RelatedCount | undefined;
}

/** Who caused the event, and how sure that is. */
export function ActorFields({ event, related }: ActorFieldsProps) {
  const { t } = useTranslation();
  const { username, userId } = event;
  const field = {
    label: t('audit.column.user'),
    filters: { field: 'user', value: actorKey(event) },
  } as const;
  switch (actorKind(event)) {
    case 'system':
      return (
        <Field
          {...field}
          note={t('detail.systemNote')}
          related={<RelatedLink relation="system" related={related} />}
        >
          <Bot aria-hidden className="pane-icon" /> {t('audit.system')}
        </Field>
      );
    case 'nobody':
      return (
        <Field
          {...field}
          note={t('detail.noUserNote')}
          related={<RelatedLink relation="nobody" related={related} />}
        >
          <UserRoundX aria-hidden className="pane-icon pane-icon-odd" /> {t('audit.noUser')}
        </Field>
      );
    case 'unverified':
      return (
        <Field
          {...field}
          note={t('detail.unverifiedNote')}
          copies={username}
          related={<RelatedLink relation="name" related={related} />}
        >
          <UserRoundX aria-hidden className="pane-icon pane-icon-odd" /> <StoredText value={username} />
        </Field>
      );
    case 'known':
      return (
        <>
          <Field
            {...field}
            note={t('detail.knownNote')}
            copies={username}
            related={<RelatedLink relation="name" related={related} />}
          >
            <UserRound aria-hidden className="pane-icon" /> <StoredText value={username} />
          </Field>
          <TextField label={t('detail.userId')} value={userId} isCode />
        </>
      );
  }
}
