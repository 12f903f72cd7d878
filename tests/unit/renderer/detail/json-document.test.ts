import { describe, expect, it } from 'vitest';
import {
  childrenOf,
  type JsonDocument,
  memberOf,
  nameOf,
  pathTo,
  plainText,
  readJson,
  storedText,
} from '../../../../renderer/detail/json-document.ts';

function read(text: string): JsonDocument {
  return readJson(text) as JsonDocument;
}

/** Path and text of every value. */
function valuesIn(text: string): readonly string[] {
  const document = read(text);
  return document.nodes.map((_, at) => `${pathTo(document, at)} = ${storedText(document, at)}`);
}

describe('readJson', () => {
  it('finds every value, in order and as stored', () => {
    expect(valuesIn('{ "a": [1, {"b": null}], "c": "x" }')).toEqual([
      ' = { "a": [1, {"b": null}], "c": "x" }',
      'a = [1, {"b": null}]',
      'a[0] = 1',
      'a[1] = {"b": null}',
      'a[1].b = null',
      'c = "x"',
    ]);
  });

  it('keeps what JavaScript would lose', () => {
    expect(valuesIn('{"n":12345678901234567890,"n":1.50,"t":"\\u0041"}')).toEqual([
      ' = {"n":12345678901234567890,"n":1.50,"t":"\\u0041"}',
      'n = 12345678901234567890',
      'n = 1.50',
      't = "\\u0041"',
    ]);
  });

  it.each(['', '{', '{"a":"b"c"}', "{'a':1}"])('refuses %s', (text) => {
    expect(readJson(text)).toBeUndefined();
  });

  it('reads nesting of any depth', () => {
    const { nodes } = read('['.repeat(50_000) + ']'.repeat(50_000));
    expect(nodes).toHaveLength(50_000);
    expect(nodes.at(-1)).toMatchObject({ depth: 49_999, end: 50_000, start: 49_999, stop: 50_001 });
  });
});

it('a value knows its own: children, names, texts', () => {
  const document = read('{"a":{"x":1,"y":2},"odd \\"key\\"\\n":"line\\nbreak","a":3}');
  expect(childrenOf(document, 0).map((child) => nameOf(document, child))).toEqual(['a', 'odd "key"\n', 'a']);
  expect(plainText(document, 4)).toBe('line\nbreak');
  expect(pathTo(document, 4)).toBe('["odd \\"key\\"\\n"]');
  expect(memberOf(document, 0, 'a')).toBe(5);
  expect(memberOf(document, 0, 'b')).toBeUndefined();
});
