import type { KeyboardEvent } from 'react';

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

/** Leads from the box that searches a list into the list. */
export function moveFocusInto(list: HTMLElement | null, event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' || list === null) return;
  event.preventDefault();
  checkboxesOf(list)[0]?.focus();
}

function checkboxesOf(list: HTMLElement): readonly HTMLInputElement[] {
  return [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}
