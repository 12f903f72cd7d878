import { Bot, UserRound, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { actorKind } from '../../shared/actor.ts';
import type { EventDetail } from '../../shared/contract.ts';
import { Field, StoredText, TextField } from './field.tsx';

/** Who caused the event, and how sure that is. */
export function ActorFields({ event }: { readonly event: EventDetail }) {
  const { t } = useTranslation();
  const { username, userId } = event;
  switch (actorKind(event)) {
    case 'system':
      return (
        <Field label={t('audit.column.user')} note={t('detail.systemNote')}>
          <Bot aria-hidden className="pane-icon" /> {t('audit.system')}
        </Field>
      );
    case 'unverified':
      return (
        <Field label={t('audit.column.user')} note={t('detail.unverifiedNote')} copies={username}>
          <UserRoundX aria-hidden className="pane-icon pane-icon-odd" /> <StoredText value={username} />
        </Field>
      );
    case 'known':
      return (
        <>
          <Field label={t('audit.column.user')} note={t('detail.knownNote')} copies={username}>
            <UserRound aria-hidden className="pane-icon" /> <StoredText value={username} />
          </Field>
          <TextField label={t('detail.userId')} value={userId} isCode />
        </>
      );
  }
}
