import type { Translate } from '../i18n.ts';

const MAC_SYMBOLS: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };
const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The names on the keys of a shortcut, one per key that is pressed. */
export function keyWords(t: Translate, shortcut: string, isMac: boolean): readonly string[] {
  return shortcut.split('+').map((key) => {
    const symbol = isMac ? MAC_SYMBOLS[key] : undefined;
    return symbol ?? ARROWS[key] ?? (isNamed(key) ? t(`shortcuts.key.${key}`) : key);
  });
}

const NAMED_KEYS = [
  'Mod',
  'Shift',
  'Alt',
  'Enter',
  'Escape',
  'Space',
  'Backspace',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'ContextMenu',
] as const;
type NamedKey = (typeof NAMED_KEYS)[number];

function isNamed(key: string): key is NamedKey {
  return NAMED_KEYS.some((named) => named === key);
}
