import { useTranslation } from 'react-i18next';
import { numberFormat } from '../format/number-format.ts';
import { ChangesTable } from './changes-table.tsx';
import type { ReadDetails } from './use-parsed-details.ts';

/** Fewer are counted at a glance. */
const COUNTED_FROM_CHANGES = 20;

/** What an event changed, as far as its details say. */
export function ChangesSection({ parsed, changes }: Pick<ReadDetails, 'parsed' | 'changes'>) {
  const { t, i18n } = useTranslation();
  if (parsed.kind !== 'json' || changes.length === 0) return null;
  return (
    <section className="pane-section" aria-label={t('detail.changes')}>
      <h4 className="pane-heading">
        {t('detail.changes')}
        {changes.length >= COUNTED_FROM_CHANGES && (
          <span className="pane-figures"> · {numberFormat(i18n.language).format(changes.length)}</span>
        )}
      </h4>
      <ChangesTable details={parsed.document} changes={changes} />
    </section>
  );
}
