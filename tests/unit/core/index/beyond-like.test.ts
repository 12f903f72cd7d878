import { expect, test } from 'vitest';
import { isBeyondLike } from '../../../../electron/core/index/beyond-like.ts';
import { foldCase } from '../../../../shared/text-folding.ts';

const ASCII = /\p{ASCII}/u;
const MARK = /\p{M}/u;
/** All that merge with anything. */
const BASES = [...'abcdefghijklmnopqrstuvwxyz<=>'];

function* characters(): Generator<string> {
  for (let code = 0x80; code <= 0x10ffff; code++) yield String.fromCodePoint(code);
}

test('every character that folds into ASCII is known, and every mark that merges with it', () => {
  const missed: string[] = [];
  for (const character of characters()) {
    const givesAscii = ASCII.test(foldCase(character));
    const takesAscii =
      MARK.test(character) &&
      BASES.some((base) => !foldCase(base + character).startsWith(base.toUpperCase()));
    if ((givesAscii || takesAscii) && !isBeyondLike(`a${character}b`)) missed.push(character);
  }
  expect(missed).toEqual([]);
});

test('blobs, and text with a NUL', () => {
  expect(isBeyondLike(Buffer.from('text'))).toBe(true);
  expect(isBeyondLike('before\0behind')).toBe(true);
});

test.each(['ordinary', 'Été à Tōkyō', '東京', 'ΟΔΥΣΣΕΎΣ', '👩‍💻', 7n, 1.5, null])('not %s', (value) => {
  expect(isBeyondLike(value)).toBe(false);
});
