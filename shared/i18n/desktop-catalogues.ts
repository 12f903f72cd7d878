import type { Language } from '../languages.ts';
import { type DesktopTexts, desktop as english } from './en/desktop.ts';
import { desktop as french } from './fr/desktop.ts';

/** The texts of menus and dialogs in every language. */
export const DESKTOP_CATALOGUES = { en: english, fr: french } satisfies Record<Language, DesktopTexts>;
