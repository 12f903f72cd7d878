import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../../renderer/i18n.ts';
import { explainFailure } from '../../../../renderer/ui/explain-failure.ts';
import { ERROR_CODES } from '../../../../shared/app-error.ts';
import { LANGUAGES } from '../../../../shared/languages.ts';

describe.each(LANGUAGES)('in %s', (language) => {
  const { t } = createI18n(language);

  it.each(ERROR_CODES)('explains %s in words, with nothing left to fill in', (code) => {
    const { whatHappened, whatToDo } = explainFailure(t, {
      code,
      params: { path: '/a.db', line: 3 },
      id: 'f00',
    });
    for (const text of [whatHappened, whatToDo]) {
      expect(text).not.toMatch(/\{\{|\}\}|errors\.|advice\./);
      expect(text.trim()).not.toBe('');
    }
  });
});

const { t } = createI18n('en');

it('names the number of an internal error', () => {
  expect(explainFailure(t, { code: 'internal', params: {}, id: 'f00d' }).whatHappened).toContain('f00d');
});

it('names the file where the failure names no path', () => {
  expect(explainFailure(t, { code: 'empty-file', params: {} }, 'a.db').whatHappened).toContain('a.db');
});

it('shows what a path hides', () => {
  const { whatHappened } = explainFailure(t, { code: 'not-found', params: { path: 'gpj.\u202Edb' } });
  expect(whatHappened).toContain('U+202E');
});
