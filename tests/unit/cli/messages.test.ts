import { expect, test } from 'vitest';
import { createMessages, systemLanguage, terminalLanguage } from '../../../electron/cli/messages.ts';
import { ERROR_CODES } from '../../../shared/app-error.ts';
import { LANGUAGES } from '../../../shared/languages.ts';

test.each([
  [{ LC_ALL: 'fr_CH.UTF-8', LANG: 'en_GB.UTF-8' }, 'fr'],
  [{ LC_ALL: '', LC_MESSAGES: 'fr_FR', LANG: 'en_GB' }, 'fr'],
  [{ LANG: 'fr' }, 'fr'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LC_ALL: 'pt_PT.UTF-8' }, 'pt-BR'],
  [{ LC_ALL: 'nl_NL.UTF-8' }, 'en'],
])('%j speaks %s', (environment, language) => {
  expect(systemLanguage(environment)).toBe(language);
});

test.each([
  [{}, null],
  [{ LANG: 'C.UTF-8' }, null],
  [{ LC_ALL: 'POSIX', LANG: 'fr_FR.UTF-8' }, null],
  [{ LANG: 'c' }, null],
  [{ LANG: 'ca_ES.UTF-8' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
])('%j names the language %s', (environment, language) => {
  expect(terminalLanguage(environment)).toBe(language);
});

test.each([
  ['en', '9,007,199,254,740,993 ids are missing'],
  ['de', '9.007.199.254.740.993 IDs fehlen'],
] as const)('a count is shown to its last digit in %s', (language, title) => {
  const count = { count: 2 ** 53, exactCount: '9007199254740993' };
  expect(createMessages(language).finding({ kind: 'missing-middle', ...count }).title).toContain(title);
});

test.each(LANGUAGES)('every failure has a text in %s', (language) => {
  const { explain } = createMessages(language);
  for (const code of ERROR_CODES) {
    expect(explain({ code, params: {} }), code).not.toMatch(new RegExp(`^(errors:)?${code}$`));
  }
});

test('what a user typed is shown as it is', () => {
  const { text } = createMessages('en');
  const value = '$t(help) {{x}} <b>&';
  expect(text('badZone', { value })).toContain(value);
});

test('sentences of Chinese follow each other without a blank', () => {
  const failure = { code: 'no-source', params: {} } as const;
  expect(createMessages('zh-Hans').explain(failure)).toMatch(/。请先打开一个数据库。$/);
  expect(createMessages('en').explain(failure)).toMatch(/\. [A-Z]/);
});
