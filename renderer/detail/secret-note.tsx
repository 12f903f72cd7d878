import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GuardedDetails } from './use-guarded-details.ts';

/** Says that details hold a secret, and shows it to whoever asks. */
export function SecretNote({ isSecretShown, toggleSecret }: GuardedDetails) {
  const { t } = useTranslation();
  return (
    <div className="pane-warning">
      <KeyRound aria-hidden className="pane-icon" />
      <p>
        {t('detail.secret.note')}{' '}
        <button type="button" className="pane-more" aria-pressed={isSecretShown} onClick={toggleSecret}>
          {isSecretShown ? t('detail.secret.hide') : t('detail.secret.show')}
        </button>
      </p>
    </div>
  );
}
