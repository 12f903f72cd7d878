import type { Language } from '../languages.ts';
import { screen as english } from './en/screen.ts';
import { screen as french } from './fr/screen.ts';

/** The texts of the screen in every language. */
export const CATALOGUES = { en: english, fr: french } satisfies Record<Language, object>;
