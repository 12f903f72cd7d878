import { Pin } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client.ts';
import { useCurrentSource } from '../api/queries.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { useAppliedSettings } from '../state/settings.ts';
import { SourceProvider } from '../state/source-state.tsx';
import { useViewState } from '../state/view-state.tsx';
import { OpenEvent } from './open-event.tsx';
import { PaneAction } from './pane-action.tsx';
import { usePaneState } from './pane-state.ts';
import { useSharedView } from './use-shared-view.ts';

/** The page of the window that shows the open event alone. */
export function EventWindow() {
  return (
    <SourceProvider>
      <EventScreen />
    </SourceProvider>
  );
}

function EventScreen() {
  const { t, i18n } = useTranslation();
  const source = useCurrentSource();
  const { selectedEventId } = useViewState();
  useAppliedSettings();
  useSharedView('pane');

  const title = selectedEventId === null ? t('common.product') : t('detail.title', { id: selectedEventId });
  useEffect(() => {
    document.documentElement.lang = i18n.language;
    document.title = title;
  }, [i18n.language, title]);

  return (
    <main className="event-window" aria-label={t('detail.label')}>
      <h1 className="sr-only">
        <VisibleText text={source?.fileName ?? t('common.product')} maxLength={200} />
      </h1>
      {source === null || selectedEventId === null ? (
        <p className="event-window-empty">{t('detail.window.empty')}</p>
      ) : (
        <OpenEvent sourceId={source.sourceId} eventId={selectedEventId} actions={<PinAction />} />
      )}
    </main>
  );
}

function PinAction() {
  const { t } = useTranslation();
  const isPinned = usePaneState() === 'pinned';
  return (
    <PaneAction
      label={t('detail.window.pin')}
      isPressed={isPinned}
      onClick={() => void call('pane.pin', { isPinned: !isPinned }).catch(() => {})}
    >
      <Pin aria-hidden className="pane-icon" />
    </PaneAction>
  );
}
