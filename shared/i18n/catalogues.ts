import type { Language } from '../languages.ts';
import { screen as german } from './de/screen.ts';
import { screen as english } from './en/screen.ts';
import { screen as spanish } from './es/screen.ts';
import { screen as french } from './fr/screen.ts';
import { screen as hindi } from './hi-Latn/screen.ts';
import { screen as portuguese } from './pt-BR/screen.ts';
import { screen as chinese } from './zh-Hans/screen.ts';

/** The texts of the screen in every language. */
export const CATALOGUES = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  'pt-BR': portuguese,
  'zh-Hans': chinese,
  'hi-Latn': hindi,
} satisfies Record<Language, object>;
