import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../ui/copy-button.tsx';
import { JsonDetails } from './json-details.tsx';
import { RawText } from './raw-text.tsx';
import { hasRedacted, REDACTED } from './redacted.ts';
import { SecretNote } from './secret-note.tsx';
import type { GuardedDetails } from './use-guarded-details.ts';
import type { ReadDetails } from './use-parsed-details.ts';

const VIEWS = ['readable', 'raw'] as const;

interface DetailsSectionProps {
  readonly guarded: GuardedDetails;
  readonly read: ReadDetails;
}

/** Everything in the details of an event, as a tree or as the raw text. */
export function DetailsSection({ guarded, read: { text, parsed, isPending } }: DetailsSectionProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<(typeof VIEWS)[number]>('readable');
  const hasText = text !== null && text !== '';
  return (
    <section className="pane-section" aria-busy={isPending}>
      <div className="pane-heading-line">
        <h4 className="pane-heading">{t('audit.column.details')}</h4>
        {parsed.kind === 'json' && (
          <fieldset className="pane-switch" aria-label={t('detail.detailsView')}>
            {VIEWS.map((name) => (
              <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
                {t(`detail.${name}`)}
              </button>
            ))}
          </fieldset>
        )}
        {hasText && <CopyButton label={t('detail.copyRaw')} text={() => text} />}
      </div>
      {hasText && hasRedacted(text) && (
        <p className="pane-note mb-1.5">{t('detail.redacted', { mark: REDACTED })}</p>
      )}
      {guarded.hasSecret && <SecretNote {...guarded} />}
      {parsed.kind === 'none' && !isPending && <p className="pane-absent">{t('detail.noDetails')}</p>}
      {parsed.kind === 'malformed' && (
        <p className="pane-warning">
          <TriangleAlert aria-hidden className="pane-icon" />
          {t('detail.malformed')}
        </p>
      )}
      {parsed.kind === 'json' && view === 'readable' && <JsonDetails document={parsed.document} />}
      {hasText && (parsed.kind === 'malformed' || (parsed.kind === 'json' && view === 'raw')) && (
        <RawText text={text} />
      )}
    </section>
  );
}
