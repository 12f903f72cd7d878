import type { Span } from '../../shared/query/query-terms.ts';

export const SEARCH_BOX_ID = 'search-events';

/** Puts the keyboard into the search box, with its text selected. */
export function focusSearch(): void {
  const box = document.getElementById(SEARCH_BOX_ID);
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  box.select();
}

/** Puts the keyboard into the search box, with a part of its text selected. */
export function focusSearchTerm({ start, end }: Span): void {
  focusSearch();
  const box = document.getElementById(SEARCH_BOX_ID);
  if (box instanceof HTMLInputElement) box.setSelectionRange(start, end);
}
