import { expect, test } from 'vitest';
import { compactJson, isJson } from '../../../../electron/core/export/details-text.ts';

import { HARD_TEXTS } from '../support/hard-texts.ts';

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

test.each(HARD_TEXTS)('%j is JSON when the parser takes it', (text) => {
  expect(isJson(text)).toBe(parses(text));
  if (parses(text)) expect(JSON.parse(compactJson(text))).toEqual(JSON.parse(text));
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
