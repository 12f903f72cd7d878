import { AppWindow, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client.ts';
import { useViewDispatch } from '../state/view-state.tsx';
import { EVENT_GRID_ID } from '../table/event-grid-id.ts';
import { OpenEvent } from './open-event.tsx';
import { PaneAction } from './pane-action.tsx';
import { useHasWindows } from './pane-state.ts';

interface EventPaneProps {
  readonly sourceId: string;
  readonly eventId: string;
}

/** The open event in full, beside the table. */
export function EventPane({ sourceId, eventId }: EventPaneProps) {
  const { t } = useTranslation();
  const dispatch = useViewDispatch();
  const hasWindows = useHasWindows();

  function close(): void {
    dispatch({ type: 'select', eventId: null });
    document.getElementById(EVENT_GRID_ID)?.focus({ preventScroll: true });
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  }

  return (
    <aside aria-label={t('detail.label')} className="event-pane" onKeyDown={handleKey}>
      <OpenEvent
        sourceId={sourceId}
        eventId={eventId}
        actions={
          <>
            {hasWindows && (
              <PaneAction
                label={t('detail.window.detach')}
                onClick={() => void call('pane.detach').catch(() => {})}
              >
                <AppWindow aria-hidden className="pane-icon" />
              </PaneAction>
            )}
            <PaneAction label={t('detail.close')} onClick={close}>
              <X aria-hidden className="pane-icon" />
            </PaneAction>
          </>
        }
      />
    </aside>
  );
}
