import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../shared/app-error.ts';

interface FailureMessageProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What happened to an event, or to a view, that cannot be shown; and what to do about it. */
export function FailureMessage({ error, onRetry }: FailureMessageProps) {
  const { t } = useTranslation();
  const failure = error instanceof AppError ? error : new AppError('internal');
  const params = { path: '', ...failure.params, id: failure.id ?? failure.params.id ?? '' };
  return (
    <div role="alert" className="failure-message">
      <TriangleAlert aria-hidden className="pane-icon" />
      <p>{t(`errors.${failure.code}`, params)}</p>
      <p className="pane-note">{t(`advice.${failure.code}`)}</p>
      <button type="button" className="pane-button" onClick={onRetry}>
        {t('common.retry')}
      </button>
    </div>
  );
}
