import { expect, it } from 'vitest';
import { clip } from '../../../../renderer/format/clip.ts';

it('cuts long text and never a character in half', () => {
  expect(clip('abcd', 4)).toBe('abcd');
  expect(clip('abcde', 4)).toBe('abc…');
  expect(clip('ab😀cd', 4)).toBe('ab…');
  expect(clip('a😀bcd', 4)).toBe('a😀…');
});
