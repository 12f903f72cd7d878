import type { ParseKeys } from 'i18next';

type TextKey = ParseKeys<'screen'>;

export interface Shortcut {
  /** What it does. */
  readonly text: TextKey;
  /** Keys as `KeyboardEvent.key` names them, joined by `+`; `Mod` is Command on a Mac and Ctrl elsewhere. */
  readonly keys: readonly string[];
}

export interface ShortcutGroup {
  readonly title: TextKey;
  readonly shortcuts: readonly Shortcut[];
}

/** Every key that does something, by where it does. */
export const SHORTCUT_GROUPS: readonly ShortcutGroup[] = [
  {
    title: 'shortcuts.everywhere.title',
    shortcuts: [
      { text: 'shortcuts.everywhere.search', keys: ['/', 'Mod+F'] },
      { text: 'shortcuts.everywhere.part', keys: ['F6', 'Shift+F6'] },
      { text: 'shortcuts.everywhere.facets', keys: ['Mod+B'] },
      { text: 'shortcuts.everywhere.back', keys: ['Alt+ArrowLeft'] },
      { text: 'shortcuts.everywhere.forward', keys: ['Alt+ArrowRight'] },
      { text: 'shortcuts.everywhere.find', keys: ['F3'] },
      { text: 'shortcuts.everywhere.findPrevious', keys: ['Shift+F3'] },
      { text: 'shortcuts.everywhere.goTo', keys: ['Mod+G'] },
      { text: 'shortcuts.everywhere.refresh', keys: ['F5'] },
      { text: 'shortcuts.everywhere.overview', keys: ['?'] },
      { text: 'shortcuts.everywhere.close', keys: ['Escape'] },
    ],
  },
  {
    title: 'shortcuts.facets.title',
    shortcuts: [
      { text: 'shortcuts.facets.include', keys: ['Space'] },
      { text: 'shortcuts.facets.exclude', keys: ['X'] },
      { text: 'shortcuts.facets.only', keys: ['O'] },
    ],
  },
  {
    title: 'shortcuts.histogram.title',
    shortcuts: [
      { text: 'shortcuts.histogram.move', keys: ['ArrowLeft', 'ArrowRight'] },
      { text: 'shortcuts.histogram.range', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
      { text: 'shortcuts.histogram.zoomIn', keys: ['Enter'] },
      { text: 'shortcuts.histogram.zoomOut', keys: ['Backspace'] },
    ],
  },
  {
    title: 'shortcuts.table.title',
    shortcuts: [
      { text: 'shortcuts.table.move', keys: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'] },
      { text: 'shortcuts.table.ends', keys: ['Home', 'End'] },
      { text: 'shortcuts.table.cells', keys: ['ArrowLeft', 'ArrowRight'] },
      { text: 'shortcuts.table.open', keys: ['Enter'] },
      { text: 'shortcuts.table.range', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
      { text: 'shortcuts.table.all', keys: ['Mod+A'] },
      { text: 'shortcuts.table.copy', keys: ['Mod+C'] },
      { text: 'shortcuts.table.menu', keys: ['ContextMenu', 'Shift+F10'] },
      { text: 'shortcuts.table.sort', keys: ['Enter'] },
      { text: 'shortcuts.table.sortMore', keys: ['Shift+Enter'] },
    ],
  },
];
