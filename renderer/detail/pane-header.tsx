import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NO_FILTER } from '../../shared/event-filter.ts';
import { useViewDispatch } from '../state/view-state.tsx';
import { PaneAction } from './pane-action.tsx';
import { useNeighbours } from './use-neighbours.ts';

interface PaneHeaderProps {
  readonly sourceId: string;
  readonly eventId: string;
  /** The log has no such event. */
  readonly isMissing: boolean;
  /** Buttons beside those that walk on. */
  readonly actions: ReactNode;
}

/** Which event is open, where it stands among those shown, and the way to the ones beside it. */
export function PaneHeader({ sourceId, eventId, isMissing, actions }: PaneHeaderProps) {
  const { t } = useTranslation();
  const dispatch = useViewDispatch();
  const { position, total, step } = useNeighbours(sourceId, eventId);
  const isFirst = position === null || position === undefined || position === 0;
  const isLast = position === null || position === undefined || total === undefined || position >= total - 1;
  return (
    <header className="pane-header">
      <div className="pane-title">
        <h2>{t('detail.title', { id: eventId })}</h2>
        <p className="pane-position">
          {position === null && !isMissing && (
            <>
              {t('detail.hiddenByFilter')}
              <button
                type="button"
                className="pane-more ms-0"
                onClick={() => dispatch({ type: 'filter', filter: NO_FILTER })}
              >
                {t('detail.showUnfiltered')}
              </button>
            </>
          )}
          {typeof position === 'number' &&
            total !== undefined &&
            t('detail.position', { position: position + 1, total })}
        </p>
      </div>
      <PaneAction label={t('detail.previous')} isDisabled={isFirst} onClick={() => step(-1)}>
        <ChevronUp aria-hidden className="pane-icon" />
      </PaneAction>
      <PaneAction label={t('detail.next')} isDisabled={isLast} onClick={() => step(1)}>
        <ChevronDown aria-hidden className="pane-icon" />
      </PaneAction>
      {actions}
    </header>
  );
}
