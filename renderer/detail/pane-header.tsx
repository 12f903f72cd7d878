import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNeighbours } from './use-neighbours.ts';

interface PaneHeaderProps {
  readonly sourceId: string;
  readonly eventId: string;
  readonly onClose: () => void;
}

/** Which event is open, where it stands among those shown, and the way to the ones beside it. */
export function PaneHeader({ sourceId, eventId, onClose }: PaneHeaderProps) {
  const { t } = useTranslation();
  const { position, total, step } = useNeighbours(sourceId, eventId);
  const isFirst = position === null || position === undefined || position === 0;
  const isLast = position === null || position === undefined || total === undefined || position >= total - 1;
  return (
    <header className="pane-header">
      <div className="pane-title">
        <h2>{t('detail.title', { id: eventId })}</h2>
        <p className="pane-position">
          {position === null && t('detail.hiddenByFilter')}
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
      <PaneAction label={t('detail.close')} onClick={onClose}>
        <X aria-hidden className="pane-icon" />
      </PaneAction>
    </header>
  );
}

interface PaneActionProps {
  readonly label: string;
  /** Keeps the focus, unlike `disabled`: at the last event the button under the finger does not vanish. */
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function PaneAction({ label, isDisabled = false, onClick, children }: PaneActionProps) {
  return (
    <button
      type="button"
      className="pane-action"
      aria-label={label}
      title={label}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}
