import { useTranslation } from 'react-i18next';
import type { StatusKind } from './status-counts.ts';

/** What kinds of status are called. */
export function useStatusWords(): (kind: StatusKind) => string {
  const { t } = useTranslation();
  return (kind) => (kind === 'other' ? t('histogram.otherStatus') : t(`audit.status.${kind}`));
}
