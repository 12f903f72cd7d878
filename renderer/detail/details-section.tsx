import { TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangesTable } from './changes-table.tsx';
import { CopyButton } from './copy-button.tsx';
import { findChanges } from './find-changes.ts';
import { JsonView } from './json-view.tsx';
import { LongText } from './long-text.tsx';
import { parseDetails } from './parse-details.ts';

const VIEWS = ['readable', 'raw'] as const;

/** The details of an event: its changes, then everything, readable or as the raw text. */
export function DetailsSection({ details }: { readonly details: string | null }) {
  const { t } = useTranslation();
  const [view, setView] = useState<(typeof VIEWS)[number]>('readable');
  const parsed = useMemo(() => parseDetails(details), [details]);
  const changes = useMemo(() => (parsed.kind === 'json' ? findChanges(parsed.value).changes : []), [parsed]);
  const hasText = details !== null && details !== '';
  const isReadable = parsed.kind === 'json' && view === 'readable';
  return (
    <>
      {changes.length > 0 && (
        <section className="pane-section">
          <h3 className="pane-heading">{t('detail.changes')}</h3>
          <ChangesTable changes={changes} />
        </section>
      )}
      <section className="pane-section">
        <div className="pane-heading-line">
          <h3 className="pane-heading">{t('audit.column.details')}</h3>
          {parsed.kind === 'json' && (
            <fieldset className="pane-switch" aria-label={t('detail.detailsView')}>
              {VIEWS.map((name) => (
                <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
                  {t(`detail.${name}`)}
                </button>
              ))}
            </fieldset>
          )}
          {hasText && <CopyButton label={t('detail.copyRaw')} text={() => details} />}
        </div>
        {parsed.kind === 'none' && <p className="pane-absent">{t('detail.noDetails')}</p>}
        {parsed.kind === 'malformed' && (
          <p className="pane-warning">
            <TriangleAlert aria-hidden className="pane-icon" />
            {t('detail.malformed')}
          </p>
        )}
        {isReadable && hasText && <JsonView json={details} />}
        {!isReadable && hasText && parsed.kind !== 'none' && (
          <pre className="json json-raw">
            <LongText text={details} keepLineBreaks />
          </pre>
        )}
      </section>
    </>
  );
}
