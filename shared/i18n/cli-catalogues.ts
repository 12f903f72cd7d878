import type { Language } from '../languages.ts';
import { type CliTexts, cli as english } from './en/cli.ts';
import { cli as french } from './fr/cli.ts';

/** The texts of the command line in every language. */
export const CLI_CATALOGUES = { en: english, fr: french } satisfies Record<Language, CliTexts>;
