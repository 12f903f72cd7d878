import type { KeyboardEvent } from 'react';

/** What can be done with a value: show events that have it (too), hide them, or show of its field this value alone. */
export type FacetAction = 'include' | 'exclude' | 'only';

const ACTIONS: Readonly<Record<string, FacetAction>> = { x: 'exclude', '-': 'exclude', o: 'only' };

/** The space bar includes, as it does on every checkbox. */
export function actionOfKey(event: KeyboardEvent): FacetAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return ACTIONS[event.key.toLowerCase()];
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Walks the checkboxes of a list by arrow keys, Home and End. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const boxes = checkboxesOf(event.currentTarget);
  const at = boxes.findIndex((box) => box.contains(document.activeElement));
  boxes[step(at, boxes.length)]?.focus();
}

export function focusFirstChoice(list: HTMLElement | null): void {
  if (list !== null) checkboxesOf(list)[0]?.focus();
}

function checkboxesOf(list: HTMLElement): readonly HTMLInputElement[] {
  return [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}
