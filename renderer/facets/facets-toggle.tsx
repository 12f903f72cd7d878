import { PanelLeft } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { EVENT_GRID_ID } from '../table/event-grid-id.ts';
import { FACETS_ID, useFacetsPane } from './use-facets-pane.ts';

/** Shows and hides the panel of values, as Ctrl+B does. */
export function FacetsToggle() {
  const { t } = useTranslation();
  const { isOpen, toggle } = useFacetsPane();
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const hasCommand = event.ctrlKey || event.metaKey;
    if (!hasCommand || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'b') return;
    event.preventDefault();
    const isLeft = isOpen && document.activeElement?.closest(`#${FACETS_ID}, .pane-separator`) != null;
    if (isLeft) document.getElementById(EVENT_GRID_ID)?.focus({ preventScroll: true });
    toggle();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <button
      type="button"
      className="control control-icon shrink-0"
      data-active={isOpen}
      aria-label={t('facets.toggle')}
      aria-expanded={isOpen}
      aria-controls={isOpen ? FACETS_ID : undefined}
      aria-keyshortcuts="Control+B"
      title={t('facets.toggleHint')}
      onClick={toggle}
    >
      <PanelLeft aria-hidden className="size-4" />
    </button>
  );
}
