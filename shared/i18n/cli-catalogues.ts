import type { Language } from '../languages.ts';
import { cli as german } from './de/cli.ts';
import { type CliTexts, cli as english } from './en/cli.ts';
import { cli as spanish } from './es/cli.ts';
import { cli as french } from './fr/cli.ts';
import { cli as hindi } from './hi-Latn/cli.ts';
import { cli as portuguese } from './pt-BR/cli.ts';
import { cli as chinese } from './zh-Hans/cli.ts';

/** The texts of the command line in every language. */
export const CLI_CATALOGUES = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  'pt-BR': portuguese,
  'zh-Hans': chinese,
  'hi-Latn': hindi,
} satisfies Record<Language, CliTexts>;
