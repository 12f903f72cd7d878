import { expect, it } from 'vitest';
import { wordsReader } from '../../../../renderer/filters/read-words.ts';
import { createI18n } from '../../../../renderer/i18n.ts';

it.each([
  ['en', 'category', 'Authentication', 'auth'],
  ['en', 'status', 'FAILURE', 'failure'],
  ['fr', 'status', 'echec', 'failure'],
  ['fr', 'status', 'Échec', 'failure'],
  ['fr', 'status', 'Failure', 'failure'],
  ['zh-Hans', 'status', '失败', 'failure'],
  ['fr', 'user', 'système', { typed: 'system' }],
  ['en', 'action', 'Password changed', 'change_password'],
] as const)('in %s, a %s called %s is %j', (language, field, words, value) => {
  expect(wordsReader(createI18n(language).t)(field, words)).toEqual(value);
});

it('knows nothing by other words, nor in other fields', () => {
  const readWords = wordsReader(createI18n('en').t);
  expect(readWords('status', 'Authentication')).toBeUndefined();
  expect(readWords('category', 'constructor')).toBeUndefined();
  expect(readWords('target', 'Failure')).toBeUndefined();
});
