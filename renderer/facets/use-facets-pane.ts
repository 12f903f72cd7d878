import { useSetting } from '../state/settings.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { useMedia } from '../ui/use-media.ts';

/** Of the values themselves; the panel around them has a name of its own. */
export const FACETS_ID = 'facet-values';

/** Too narrow for the values, the table and an open event side by side. */
const NARROW = '(width < 52rem)';

interface FacetsPane {
  readonly isOpen: boolean;
  /** Null until the user has changed it. */
  readonly widthPx: number | null;
  readonly toggle: () => void;
}

/** Whether the panel of values is shown, and how wide, remembered. On a narrow screen it makes room for an open event. */
export function useFacetsPane(): FacetsPane {
  const [panes, changePanes] = useSetting('panes');
  const { selectedEventId } = useViewState();
  const dispatch = useViewDispatch();
  const isNarrow = useMedia(NARROW);
  const { facets } = panes;
  const isCrowded = isNarrow && selectedEventId !== null;
  const isOpen = facets.isOpen && !isCrowded;
  return {
    isOpen,
    widthPx: facets.sizePx,
    toggle: () => {
      if (isCrowded) dispatch({ type: 'select', eventId: null });
      changePanes({ ...panes, facets: { ...facets, isOpen: !isOpen } });
    },
  };
}
