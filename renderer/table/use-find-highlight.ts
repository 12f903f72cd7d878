import { type RefObject, useLayoutEffect } from 'react';
import { foldCase } from '../../shared/text-folding.ts';

/** Named in table.css. */
const HIGHLIGHT = 'find';

/**
 * Marks a text wherever the rows in the page show it, without a change to the page itself. Browsers that cannot do that
 * show no mark.
 */
export function useFindHighlight(grid: RefObject<HTMLElement | null>, text: string): void {
  useLayoutEffect(() => {
    if (!('highlights' in CSS)) return;
    if (text === '' || grid.current === null) CSS.highlights.delete(HIGHLIGHT);
    else CSS.highlights.set(HIGHLIGHT, new Highlight(...rangesOf(grid.current, foldCase(text))));
  });
  useLayoutEffect(() => () => void CSS.highlights?.delete(HIGHLIGHT), []);
}

function rangesOf(grid: HTMLElement, folded: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const cell of grid.querySelectorAll('[role=gridcell]')) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const content = foldCase(node.textContent ?? '');
      // Where folding changes the length of a text, its places are no longer those of the original.
      if (content.length !== node.textContent?.length) continue;
      for (let at = content.indexOf(folded); at >= 0; at = content.indexOf(folded, at + folded.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + folded.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
