import { useSetting } from '../state/settings.ts';

/** Of the values themselves; the panel around them has a name of its own. */
export const FACETS_ID = 'facet-values';

interface FacetsPane {
  readonly isOpen: boolean;
  /** Null until the user has changed it. */
  readonly widthPx: number | null;
  readonly toggle: () => void;
}

/** Whether the panel of values is shown, and how wide, remembered. */
export function useFacetsPane(): FacetsPane {
  const [panes, changePanes] = useSetting('panes');
  const { facets } = panes;
  return {
    isOpen: facets.isOpen,
    widthPx: facets.sizePx,
    toggle: () => changePanes({ ...panes, facets: { ...facets, isOpen: !facets.isOpen } }),
  };
}
