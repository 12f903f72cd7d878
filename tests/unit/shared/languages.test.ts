import { expect, test } from 'vitest';
import { LANGUAGES, languageOf } from '../../../shared/languages.ts';

test.each(LANGUAGES)('%s is its own language', (language) => {
  expect(languageOf(language)).toBe(language);
  expect(Intl.getCanonicalLocales(language), 'a canonical tag').toEqual([language]);
  expect(Intl.DateTimeFormat.supportedLocalesOf(language), 'known to Intl').toEqual([language]);
});

test.each([
  ['fr-CH', 'fr'],
  ['de_AT.UTF-8', 'de'],
  ['de_DE@euro', 'de'],
  ['es-419', 'es'],
  ['pt', 'pt-BR'],
  ['pt_PT.UTF-8', 'pt-BR'],
  ['hi', 'hi-Latn'],
  ['hi_IN.UTF-8', 'hi-Latn'],
  ['hi-Deva-IN', 'hi-Latn'],
])('%s speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test.each(['zh', 'zh-CN', 'zh_CN.GB18030', 'zh-SG', 'zh-Hans', 'zh-Hans-HK', 'zh_Hans_TW'])(
  '%s reads simplified characters',
  (locale) => {
    expect(languageOf(locale)).toBe('zh-Hans');
  },
);

test.each(['zh-TW', 'zh_TW.UTF-8', 'zh-HK', 'zh_MO', 'zh-Hant', 'zh-Hant-CN'])(
  '%s reads traditional characters, which the program has not',
  (locale) => {
    expect(languageOf(locale)).toBe('en');
  },
);

test.each(['', 'C', 'C.UTF-8', 'POSIX', 'nl-NL', 'und', 'zhx', 'fra'])(
  '%j is spoken English to',
  (locale) => {
    expect(languageOf(locale)).toBe('en');
  },
);
