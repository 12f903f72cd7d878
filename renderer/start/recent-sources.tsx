import { useQuery } from '@tanstack/react-query';
import { Database } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { recentSourcesQuery } from '../api/queries.ts';
import { visibleString } from '../format/visible-characters.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { useSourceActions } from '../state/source-state.tsx';

/** The databases opened before, where the host remembers any. */
export function RecentSources() {
  const { t } = useTranslation();
  const { openRecent } = useSourceActions();
  const headingId = useId();
  const recent = useQuery(recentSourcesQuery).data ?? [];
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className="mt-8">
      <h2 id={headingId} className="mb-2 text-sm font-semibold text-ink-soft">
        {t('welcome.recent')}
      </h2>
      <ul className="overflow-hidden rounded-lg border border-line bg-surface">
        {recent.map(({ path, fileName }) => (
          <li key={path} className="border-b border-line last:border-b-0">
            <button
              type="button"
              className="flex w-full items-center gap-3 px-3 py-2 text-start -outline-offset-2 hover:bg-hover"
              title={visibleString(path)}
              onClick={() => openRecent(path)}
            >
              <Database aria-hidden className="size-4 shrink-0 text-ink-soft" />
              <span className="min-w-0">
                <span className="block truncate font-medium">
                  <VisibleText text={fileName} />
                </span>
                <span className="block truncate text-xs text-ink-soft">
                  <VisibleText text={path} />
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
