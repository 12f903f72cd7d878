import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from 'react-resizable-panels';
import type { SourceSummary } from '../shared/source.ts';
import { currentSourceQuery } from './api/queries.ts';
import { DetailPanel } from './detail/detail-panel.tsx';
import { useSharedView } from './detail/use-shared-view.ts';
import { DamageBanner } from './examination/damage-banner.tsx';
import { SourceChangeBanner } from './examination/source-change-banner.tsx';
import { ExportNotices } from './exporting/export-notices.tsx';
import { ExportProvider } from './exporting/export-state.tsx';
import { FacetsPanel } from './facets/facets-panel.tsx';
import { QueryBar } from './filters/query-bar.tsx';
import { AppHeader } from './header/app-header.tsx';
import { Histogram } from './histogram/histogram.tsx';
import { usePartKeys } from './shortcuts/use-part-keys.ts';
import { BrokenScreen } from './start/broken-screen.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { useAppliedSettings } from './state/settings.ts';
import { SourceProvider } from './state/source-state.tsx';
import { useDocumentLanguage } from './state/use-document-language.ts';
import { Banners } from './status/banners.tsx';
import { NothingShown } from './status/nothing-shown.tsx';
import { StatusBar } from './status/status-bar.tsx';
import { EventTable } from './table/event-table.tsx';
import { useShownCount } from './table/use-shown-count.ts';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { ResizablePanes } from './ui/resizable-panes.tsx';

/** The whole page. */
export function App() {
  return (
    <ErrorBoundary fallback={<BrokenScreen />}>
      <SourceProvider>
        <ExportProvider>
          <Screen />
        </ExportProvider>
      </SourceProvider>
    </ErrorBoundary>
  );
}

function Screen() {
  const { data: source, isPending } = useQuery(currentSourceQuery);
  useAppliedSettings();
  useDocumentLanguage(source ?? null);
  useSharedView('main');
  if (isPending) return null;
  return source ? <Workbench source={source} /> : <StartScreen />;
}

/** Not rendered anew for another view: each part follows that by itself. */
const Workbench = memo(function Workbench({ source }: { readonly source: SourceSummary }) {
  const { t } = useTranslation();
  usePartKeys();
  return (
    <div className="flex h-full flex-col">
      <AppHeader source={source} />
      <Banners />
      <DamageBanner source={source} />
      <QueryBar />
      <Histogram key={source.path} source={source} />
      <SourceChangeBanner key={source.path} />
      <main className="flex min-h-0 flex-1 short:min-h-56" aria-label={t('common.auditLog')}>
        <ResizablePanes>
          <FacetsPanel />
          <Panel id="table" minSize="30%">
            <Events source={source} />
          </Panel>
          <DetailPanel />
        </ResizablePanes>
      </main>
      <ExportNotices />
      <StatusBar source={source} />
    </div>
  );
});

function Events({ source }: { readonly source: SourceSummary }) {
  const { count, isSettled } = useShownCount();
  return count === 0 && isSettled ? <NothingShown source={source} /> : <EventTable />;
}
