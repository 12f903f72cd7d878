import { expect, it } from 'vitest';
import { joinSentences } from '../../../shared/join-sentences.ts';

it('puts a blank between two sentences, but none after the wide marks of Chinese', () => {
  expect(joinSentences('One.', 'Two.')).toBe('One. Two.');
  expect(joinSentences('Un :', 'deux.')).toBe('Un : deux.');
  for (const mark of '。？：') expect(joinSentences(`一${mark}`, '二。')).toBe(`一${mark}二。`);
});
