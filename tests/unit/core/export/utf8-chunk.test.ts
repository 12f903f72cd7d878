import { expect, test } from 'vitest';
import { Utf8Chunk } from '../../../../electron/core/export/utf8-chunk.ts';

const TEXTS = ['', 'plain', 'é', '漢字', '🗄️', '"', 'a "quoted" word', '"'.repeat(100), 'é"🗄️"'.repeat(50)];

test.each([1, 16, 10_000])('text is gathered whatever room there is at first: %i bytes', (capacityBytes) => {
  const chunk = new Utf8Chunk(capacityBytes);
  let expected = '';
  for (const text of TEXTS) {
    chunk.append(text);
    chunk.appendQuoted(text);
    expected += `${text}"${text.replaceAll('"', '""')}"`;
    expect(new TextDecoder().decode(chunk.bytes)).toBe(expected);
    expect(chunk.length).toBe(Buffer.byteLength(expected));
  }
});
