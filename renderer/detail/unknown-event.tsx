import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Says that the log has no event of an id that an address asked for. */
export function UnknownEvent({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className="failure-message">
      <SearchX aria-hidden className="pane-icon" />
      <p>{t('detail.unknown', { id })}</p>
      <p className="pane-note">{t('detail.unknownHint')}</p>
    </div>
  );
}
