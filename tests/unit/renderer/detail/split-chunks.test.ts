import { describe, expect, it } from 'vitest';
import { splitChunks } from '../../../../renderer/detail/split-chunks.ts';

describe('splitChunks', () => {
  it.each([
    ['lines', 'a line\n'.repeat(3_000), /\n$/],
    ['JSON on one line', '"key":"value",'.repeat(2_000), /,$/],
    ['nothing to break at', 'x'.repeat(20_000), /x$/],
    ['characters of two units', `x${'\u{1f468}'.repeat(10_000)}`, /\u{1f468}$/u],
  ])('keeps every character of %s', (_, text, ending) => {
    const chunks = splitChunks(text);
    expect(chunks.join('')).toBe(text);
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) {
      expect(chunk.length).toBeLessThanOrEqual(2_000);
      expect(chunk).toMatch(ending);
    }
  });

  it('leaves a short text whole', () => {
    expect(splitChunks('a,b\nc')).toEqual(['a,b\nc']);
    expect(splitChunks('')).toEqual([]);
  });
});
