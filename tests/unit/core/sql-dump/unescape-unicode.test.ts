import { describe, expect, it } from 'vitest';
import { unescapeUnicode } from '../../../../electron/core/store/sql-dump/unescape-unicode.ts';

describe('unescapeUnicode', () => {
  it.each([
    ['plain', 'plain'],
    ['\\u001b[31m', '\u001b[31m'],
    ['\\0041\\+01F469\\U0001F469', 'A👩👩'],
    ['\\\\u0041', '\\u0041'],
    ['\\ud83d\\udc69', '👩'],
  ])('%j', (escaped, text) => {
    expect(unescapeUnicode(escaped)).toBe(text);
  });

  it.each(['\\', '\\x', '\\u12', '\\+110000'])('%j is no escape', (text) => {
    expect(unescapeUnicode(text)).toBeUndefined();
  });
});
