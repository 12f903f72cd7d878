import { createInstance } from 'i18next';
import type { Failure } from '../../shared/app-error.ts';
import { countOptions, type Finding } from '../../shared/completeness.ts';
import { CATALOGUES } from '../../shared/i18n/catalogues.ts';
import { CLI_CATALOGUES } from '../../shared/i18n/cli-catalogues.ts';
import type { CliTexts } from '../../shared/i18n/en/cli.ts';
import type { examination } from '../../shared/i18n/en/examination.ts';
import { joinSentences } from '../../shared/join-sentences.ts';
import { LANGUAGES, type Language, languageOf } from '../../shared/languages.ts';

/** A text with plural forms is named without them. */
type Singular<Key> = Key extends `${infer Base}_${'zero' | 'one' | 'many' | 'other'}` ? Base : Key;

export type CliTextKey = keyof CliTexts;
export type ExaminationTextKey = Singular<keyof typeof examination>;
export type TextValues = Readonly<Record<string, string | number>>;

export interface Messages {
  text(key: CliTextKey, values?: TextValues): string;
  /** What happened, and what to do about it. */
  explain(failure: Failure): string;
  /** What the screen says of provenance and completeness. */
  examination(key: ExaminationTextKey, values?: TextValues): string;
  finding(finding: Pick<Finding, 'kind' | 'count' | 'exactCount'>): {
    readonly title: string;
    readonly causes: string;
  };
  events(count: number): string;
}

export function createMessages(language: Language): Messages {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: Object.fromEntries(
      LANGUAGES.map((tag) => [tag, { ...CATALOGUES[tag], cli: CLI_CATALOGUES[tag] }]),
    ),
    defaultNS: 'cli',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return {
    text: (key, values = {}) => i18n.t(key, values),
    explain: ({ code, params, id = '' }) =>
      joinSentences(i18n.t(`errors:${code}`, { ...params, id }), i18n.t(`advice:${code}`)),
    examination: (key, values = {}) => i18n.t(`examination:${key}`, values),
    finding: ({ kind, count, exactCount }) => ({
      title:
        count === null
          ? i18n.t('examination:unknownCount')
          : i18n.t(`findings:${kind}.title`, countOptions(count, exactCount)),
      causes: i18n.t(`findings:${kind}.causes`),
    }),
    events: (count) => i18n.t('common:events', { count }),
  };
}

/** The language of the terminal by POSIX's order of precedence; null where it names none: `C`, `POSIX`, nothing. */
export function terminalLanguage(environment: NodeJS.ProcessEnv): Language | null {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || 'C';
  return /^(C|POSIX)(\.|$)/i.test(locale) ? null : languageOf(locale);
}

/** The language of the terminal, else the system's. */
export function systemLanguage(environment: NodeJS.ProcessEnv): Language {
  return terminalLanguage(environment) ?? languageOf(Intl.DateTimeFormat().resolvedOptions().locale);
}
