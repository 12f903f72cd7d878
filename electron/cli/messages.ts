import { createInstance } from 'i18next';
import type { Failure } from '../../shared/app-error.ts';
import type { FindingKind } from '../../shared/completeness.ts';
import { type CliTexts, cli as englishCli } from '../../shared/i18n/en/cli.ts';
import { common as englishCommon } from '../../shared/i18n/en/common.ts';
import { advice as englishAdvice } from '../../shared/i18n/en/error-advice.ts';
import { errors as englishErrors } from '../../shared/i18n/en/errors.ts';
import { examination as englishExamination } from '../../shared/i18n/en/examination.ts';
import { findings as englishFindings } from '../../shared/i18n/en/findings.ts';
import { cli as frenchCli } from '../../shared/i18n/fr/cli.ts';
import { common as frenchCommon } from '../../shared/i18n/fr/common.ts';
import { advice as frenchAdvice } from '../../shared/i18n/fr/error-advice.ts';
import { errors as frenchErrors } from '../../shared/i18n/fr/errors.ts';
import { examination as frenchExamination } from '../../shared/i18n/fr/examination.ts';
import { findings as frenchFindings } from '../../shared/i18n/fr/findings.ts';
import { type Language, languageOf } from '../../shared/languages.ts';

const ENGLISH = {
  cli: englishCli,
  errors: englishErrors,
  advice: englishAdvice,
  common: englishCommon,
  examination: englishExamination,
  findings: englishFindings,
};

const FRENCH: Readonly<Record<keyof typeof ENGLISH, object>> & { readonly cli: CliTexts } = {
  cli: frenchCli,
  errors: frenchErrors,
  advice: frenchAdvice,
  common: frenchCommon,
  examination: frenchExamination,
  findings: frenchFindings,
};

const RESOURCES = { en: ENGLISH, fr: FRENCH } satisfies Record<Language, object>;

/** A text with plural forms is named without them. */
type Singular<Key> = Key extends `${infer Base}_${'zero' | 'one' | 'many' | 'other'}` ? Base : Key;

export type CliTextKey = keyof CliTexts;
export type ExaminationTextKey = Singular<keyof typeof englishExamination>;
export type TextValues = Readonly<Record<string, string | number>>;

export interface Messages {
  text(key: CliTextKey, values?: TextValues): string;
  /** What happened, and what to do about it. */
  explain(failure: Failure): string;
  /** What the screen says of provenance and completeness. */
  examination(key: ExaminationTextKey, values?: TextValues): string;
  finding(kind: FindingKind, count: number): { readonly title: string; readonly causes: string };
  events(count: number): string;
}

export function createMessages(language: Language): Messages {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: RESOURCES,
    defaultNS: 'cli',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return {
    text: (key, values = {}) => i18n.t(key, values),
    explain: ({ code, params, id = '' }) =>
      `${i18n.t(`errors:${code}`, { ...params, id })} ${i18n.t(`advice:${code}`)}`,
    examination: (key, values = {}) => i18n.t(`examination:${key}`, values),
    finding: (kind, count) => ({
      title: i18n.t(`findings:${kind}.title`, { count }),
      causes: i18n.t(`findings:${kind}.causes`),
    }),
    events: (count) => i18n.t('common:events', { count }),
  };
}

/** The language of the terminal by POSIX's order of precedence, else the system's. */
export function systemLanguage(environment: NodeJS.ProcessEnv): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return languageOf(LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale);
}
