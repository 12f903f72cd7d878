import { expect, test } from 'vitest';
import { compactJson } from '../../../../electron/core/export/details-text.ts';

test.each([
  ['{ "a" : [ 1 , 2 ] }', '{"a":[1,2]}'],
  ['{"a b":"c  d\\" e"}', '{"a b":"c  d\\" e"}'],
  ['{\n\t"n": 12345678901234567890\r\n}', '{"n":12345678901234567890}'],
  ['not { json', 'not { json'],
  ['', ''],
])('%j becomes %j', (text, compact) => {
  expect(compactJson(text)).toBe(compact);
});

test('copes with long strings', () => {
  const text = JSON.stringify({ log: '\\"'.repeat(500_000) });
  expect(compactJson(text)).toBe(text);
});
