import { createContext, type RefObject, useContext } from 'react';

const NO_SCROLLER: RefObject<HTMLElement | null> = { current: null };

/** The part of the pane that scrolls. */
export const PaneScroller = createContext(NO_SCROLLER);

export function usePaneScroller(): RefObject<HTMLElement | null> {
  return useContext(PaneScroller);
}
