import { describe, expect, it } from 'vitest';
import { indentJson, linesToText } from '../../../../renderer/detail/indent-json.ts';

describe('indentJson', () => {
  it('indents as JSON.stringify does', () => {
    const value = { a: 1, b: [true, null, { c: 'x, {y}: "z" \\ \n' }], d: {}, e: [], f: [[], [1.5e-3]] };
    expect(linesToText(indentJson(JSON.stringify(value)))).toBe(JSON.stringify(value, null, 2));
  });

  it('keeps what parsing would lose: repeated keys, long numbers, escapes', () => {
    const text = linesToText(indentJson('{"a":1,"a":12345678901234567890.10,"b":"\\u00e9\\/"}'));
    expect(text).toBe('{\n  "a": 1,\n  "a": 12345678901234567890.10,\n  "b": "\\u00e9\\/"\n}');
  });

  it('tells keys from strings, numbers from literals', () => {
    const kinds = indentJson('{"k":"v","n":-1,"t":true}').flatMap(({ tokens }) =>
      tokens.filter(({ kind }) => kind !== 'punctuation').map(({ kind }) => kind),
    );
    expect(kinds).toEqual(['key', 'string', 'key', 'number', 'key', 'literal']);
  });

  it('copes with one string of a megabyte', () => {
    const json = JSON.stringify({ text: '\\"x'.repeat(300_000) });
    expect(linesToText(indentJson(json))).toBe(JSON.stringify(JSON.parse(json), null, 2));
  });
});
