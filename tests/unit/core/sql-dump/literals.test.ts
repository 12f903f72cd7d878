import { describe, expect, it } from 'vitest';
import { type DumpValue, readValue } from '../../../../electron/core/store/sql-dump/literals.ts';
import { malformedAt, tokensOf } from './tokens-of.ts';

function readAlone(content: string): DumpValue {
  const tokens = tokensOf(content);
  tokens.next();
  const value = readValue(tokens);
  expect(tokens.kind).toBe('end');
  return value;
}

describe('a value', () => {
  it.each<[string, DumpValue]>([
    ['NULL', null],
    ['null', null],
    ["'text'", 'text'],
    ["x'00fF'", Buffer.of(0, 255)],
    ["X''", Buffer.alloc(0)],
    ['0', 0n],
    ['+7', 7n],
    ['-42', -42n],
    ['9007199254740993', 9_007_199_254_740_993n],
    ['9223372036854775807', 9_223_372_036_854_775_807n],
    ['-9223372036854775808', -9_223_372_036_854_775_808n],
    ['9223372036854775808', 2 ** 63],
    ['0xFF', 255n],
    ['0xFFFFFFFFFFFFFFFF', -1n],
    ['1.0', 1],
    ['-.5', -0.5],
    ['5.', 5],
    ['1e+21', 1e21],
    ['4.9406564584124654428e-324', 5e-324],
    ['1e999', Infinity],
    ['-1e999', -Infinity],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
    ['TRUE', 1n],
    ['false', 0n],
    [`replace('a\\nb','\\n',char(10))`, 'a\nb'],
    [`replace(replace('a\\r\\nb','\\r',char(13)),'\\n',char(10))`, 'a\r\nb'],
    [`replace('$1 xx $&','xx','$&')`, '$1 $& $&'],
    ['char(72, 105, 128105)', 'Hi👩'],
    [`unistr('a\\u000ab\\\\')`, 'a\nb\\'],
  ])('%s', (content, value) => {
    expect(readAlone(content)).toEqual(value);
  });

  it.each([
    '1abc',
    '1.2.3',
    '0x',
    `0x${'F'.repeat(17)}`,
    `x'0'`,
    `x'0g'`,
    '- -1',
    `-'1'`,
    'CURRENT_TIMESTAMP',
    `"name"`,
    '(1)',
    '?',
    `load_extension('x')`,
    `readfile('/etc/passwd')`,
    'char(1114112)',
    `char('a')`,
    `replace('a','b')`,
    `replace('aaa','a','growing')`,
    `replace('a','','')`,
    `unistr('\\u00')`,
    `unistr('\\U00110000')`,
    `${'replace('.repeat(9)}'a'`,
    '9'.repeat(1_001),
    'replace',
    '',
  ])('%s makes no sense', (content) => {
    const tokens = tokensOf(`\n${content}`);
    tokens.next();
    expect(() => readValue(tokens)).toThrow(malformedAt(2));
  });
});
