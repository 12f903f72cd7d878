import { useQuery } from '@tanstack/react-query';
import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SourceSummary as Source } from '../../shared/source.ts';
import { hostQuery } from '../api/queries.ts';
import { ExportButtons } from '../exporting/export-buttons.tsx';
import { ShortcutsButton } from '../shortcuts/shortcuts-button.tsx';
import { useSourceActions } from '../state/source-state.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { SourceSummary } from './source-summary.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { ZoneSwitch } from './zone-switch.tsx';

export function AppHeader({ source }: { readonly source: Source }) {
  return (
    <header className="flex shrink-0 flex-wrap items-center justify-between gap-2 border-b border-line bg-surface px-3 py-1.5">
      <SourceSummary source={source} />
      <ZoneSwitch />
      <ExportButtons />
      <div className="flex shrink-0">
        <OpenButton />
        <ThemeMenu />
        <LanguageMenu />
        <ShortcutsButton />
      </div>
    </header>
  );
}

function OpenButton() {
  const { t } = useTranslation();
  const host = useQuery(hostQuery).data;
  const { pick } = useSourceActions();
  if (host?.kind !== 'desktop') return null;
  return (
    <button
      type="button"
      className="control control-quiet control-icon"
      aria-label={t('common.openAnother')}
      title={t('common.openAnother')}
      onClick={pick}
    >
      <FolderOpen aria-hidden className="size-4" />
    </button>
  );
}
