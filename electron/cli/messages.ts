import { createInstance } from 'i18next';
import type { Failure } from '../../shared/app-error.ts';
import { type CliTexts, cli as englishCli } from '../../shared/i18n/en/cli.ts';
import { advice as englishAdvice } from '../../shared/i18n/en/error-advice.ts';
import { errors as englishErrors } from '../../shared/i18n/en/errors.ts';
import { cli as frenchCli } from '../../shared/i18n/fr/cli.ts';
import { advice as frenchAdvice } from '../../shared/i18n/fr/error-advice.ts';
import { errors as frenchErrors } from '../../shared/i18n/fr/errors.ts';
import { type Language, languageOf } from '../../shared/languages.ts';

const RESOURCES = {
  en: { cli: englishCli, errors: englishErrors, advice: englishAdvice },
  fr: { cli: frenchCli, errors: frenchErrors, advice: frenchAdvice },
} satisfies Record<Language, { readonly cli: CliTexts; readonly errors: object; readonly advice: object }>;

export type CliTextKey = keyof CliTexts;
export type TextValues = Readonly<Record<string, string | number>>;

export interface Messages {
  text(key: CliTextKey, values?: TextValues): string;
  /** What happened, and what to do about it. */
  explain(failure: Failure): string;
}

export function createMessages(language: Language): Messages {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: RESOURCES,
    defaultNS: 'cli',
    keySeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return {
    text: (key, values = {}) => i18n.t(key, values),
    explain: ({ code, params, id = '' }) =>
      `${i18n.t(`errors:${code}`, { ...params, id })} ${i18n.t(`advice:${code}`)}`,
  };
}

/** The language of the terminal by POSIX's order of precedence, else the system's. */
export function systemLanguage(environment: NodeJS.ProcessEnv): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return languageOf(LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale);
}
