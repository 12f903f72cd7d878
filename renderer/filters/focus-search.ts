export const SEARCH_BOX_ID = 'search-events';

/** Puts the keyboard into the search box, with its text selected. */
export function focusSearch(): void {
  const box = document.getElementById(SEARCH_BOX_ID);
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  box.select();
}
