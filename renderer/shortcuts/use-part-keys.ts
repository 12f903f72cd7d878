import { useEffect } from 'react';

/** Where the keyboard enters each part of the window, in the order in which they stand. */
const ENTRANCES = [
  'header button',
  '#search-events',
  '.histogram-bars',
  '.facets :is(input, button)',
  '#event-grid',
  '.event-pane .pane-body',
  'footer button',
] as const;

/** F6 leads to the next part of the window, Shift+F6 to the one before; from the last to the first. */
export function usePartKeys(): void {
  useEffect(() => {
    function handleKey(event: KeyboardEvent): void {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || isInDialog()) return;
      event.preventDefault();
      entranceFrom(document.activeElement ?? document.body, event.shiftKey)?.focus();
    }
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}

function isInDialog(): boolean {
  return document.activeElement?.closest('dialog, [role=dialog], [role=menu]') != null;
}

function entranceFrom(current: Element, isBackward: boolean): HTMLElement | null | undefined {
  const entrances = ENTRANCES.map((selector) => document.querySelector<HTMLElement>(selector)).filter(
    (entrance) => entrance !== null,
  );
  if (isBackward) {
    return entrances.findLast((entrance) => isAfter(current, entrance)) ?? entrances.at(-1);
  }
  return entrances.find((entrance) => isAfter(entrance, current)) ?? entrances[0];
}

function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
