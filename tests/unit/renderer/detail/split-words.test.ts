import { expect, it } from 'vitest';
import { splitWords } from '../../../../renderer/detail/split-words.ts';

it.each([
  ['must_change_password', ['must_', 'change_', 'password']],
  ['connectionType', ['connection', 'Type']],
  ['smtpHost › isTLSUsed', ['smtp', 'Host › is', 'TLSUsed']],
  ['ID', ['ID']],
  ['', ['']],
])('the words of the name %s', (name, words) => {
  expect(splitWords(name)).toEqual(words);
});
