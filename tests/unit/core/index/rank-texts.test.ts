import { expect, test } from 'vitest';
import { rankTexts } from '../../../../electron/core/index/rank-texts.ts';
import { createRandom } from '../../../fixtures/random.ts';

const COLLATOR = new Intl.Collator('en', { sensitivity: 'variant', numeric: true });

function rankByCollator(texts: readonly string[]): Uint32Array {
  const places = texts.map((_, place) => place);
  const compare = (a = 0, b = 0) => COLLATOR.compare(texts[a] ?? '', texts[b] ?? '');
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  places.sort(compare).forEach((place, i) => {
    if (i > 0 && compare(places[i - 1], place) !== 0) rank++;
    ranks[place] = rank;
  });
  return ranks;
}

/** Texts of characters that are picked at random: short, so that many begin alike or are equal. */
function randomTexts(seed: number, characters: readonly string[]): string[] {
  const random = createRandom(seed);
  return Array.from({ length: 4_000 }, () =>
    Array.from({ length: random.int(0, 6) }, () => random.pick(characters)).join(''),
  );
}

const PRINTABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

test.each<[string, string[]]>([
  ['printable characters', randomTexts(1, PRINTABLE)],
  ['few characters, both cases', randomTexts(2, [...'aAbB-_ .'])],
  ['numbers', randomTexts(3, [...'0012a.', '10', '\0'])],
  ['control characters', randomTexts(4, [...'ab1', '\0', '\t', '\n', '\u001b', '\u007f'])],
  ['accents beside plain letters', randomTexts(5, [...'aeéèEÉzß1', 'e\u0301', '東'])],
  [
    'long numbers',
    [...randomTexts(6, [...'12']), '9'.repeat(254), '9'.repeat(255), `1${'0'.repeat(300)}`, '9'.repeat(300)],
  ],
  [
    'the same beginning',
    randomTexts(7, [...'abc1']).map((text) => `${'backup:server-12/'.repeat(20)}${text}`),
  ],
  ['texts of which none is like another', Array.from({ length: 4_000 }, (_, i) => `n${(i * 7_919) % 4_000}`)],
  ['nothing', []],
])('%s', (_name, texts) => {
  expect(rankTexts(texts)).toEqual(rankByCollator(texts));
});
