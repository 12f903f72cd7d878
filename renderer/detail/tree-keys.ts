import type { JsonDocument } from './json-document.ts';
import { isLeaf } from './tree-rows.ts';

/** What a key does in a tree: go to a row, or open or close the one that it is on. */
export type TreeMove = { readonly goTo: number } | { readonly toggle: number };

interface TreePlace {
  readonly document: JsonDocument;
  readonly rows: readonly number[];
  /** The value that the keyboard is on. */
  readonly active: number;
  readonly isOpen: boolean;
}

/** The keys of the WAI-ARIA tree pattern; undefined for any other key, and where there is nowhere to go. */
export function treeMove(key: string, place: TreePlace): TreeMove | undefined {
  const { document, rows, active, isOpen } = place;
  const row = rows.indexOf(active);
  const goTo = (value: number | undefined) => (value === undefined ? undefined : { goTo: value });
  switch (key) {
    case 'ArrowDown':
      return goTo(rows[row + 1]);
    case 'ArrowUp':
      return goTo(rows[row - 1]);
    case 'Home':
      return goTo(rows[0]);
    case 'End':
      return goTo(rows.at(-1));
    case 'ArrowRight':
      if (isLeaf(document, active)) return undefined;
      return isOpen ? goTo(rows[row + 1]) : { toggle: active };
    case 'ArrowLeft': {
      if (!isLeaf(document, active) && isOpen) return { toggle: active };
      const parent = document.nodes[active]?.parent;
      return goTo(rows.find((value) => value === parent));
    }
    case 'Enter':
    case ' ':
      return { toggle: active };
    default:
      return undefined;
  }
}
