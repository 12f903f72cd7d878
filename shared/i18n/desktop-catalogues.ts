import type { Language } from '../languages.ts';
import { desktop as german } from './de/desktop.ts';
import { type DesktopTexts, desktop as english } from './en/desktop.ts';
import { desktop as spanish } from './es/desktop.ts';
import { desktop as french } from './fr/desktop.ts';
import { desktop as hindi } from './hi-Latn/desktop.ts';
import { desktop as portuguese } from './pt-BR/desktop.ts';
import { desktop as chinese } from './zh-Hans/desktop.ts';

/** The texts of menus and dialogs in every language. */
export const DESKTOP_CATALOGUES = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  'pt-BR': portuguese,
  'zh-Hans': chinese,
  'hi-Latn': hindi,
} satisfies Record<Language, DesktopTexts>;
