import { describe, expect, it } from 'vitest';
import type { SqlTokens } from '../../../../electron/core/store/sql-dump/sql-tokens.ts';
import { malformedAt, tokensOf } from './tokens-of.ts';

/** What the reader of a file takes in at once. */
const CHUNK_BYTES = 1024 * 1024;

function contentOf(tokens: SqlTokens): string {
  switch (tokens.kind) {
    case 'word':
      return tokens.identifier();
    case 'name':
    case 'text':
      return tokens.text();
    case 'mark':
      return tokens.mark;
    default:
      return tokens.raw();
  }
}

function readAll(content: string | Buffer): string[] {
  const tokens = tokensOf(content);
  const all: string[] = [];
  for (tokens.next(); tokens.kind !== 'end'; tokens.next()) all.push(`${tokens.kind} ${contentOf(tokens)}`);
  return all;
}

describe('the tokens of SQL text', () => {
  it.each([
    ['select $été_1', ['word select', 'word $été_1']],
    [`"a""b" \`c\`\`d\` [e"f]`, ['name a"b', 'name c`d', 'name e"f']],
    [`'it''s' '' ''''`, [`text it's`, 'text ', `text '`]],
    [`'one\r\ntwo;\n--three /* four'`, ['text one\r\ntwo;\n--three /* four']],
    [`'nul\0 · 👩‍💻'`, ['text nul\0 · 👩‍💻']],
    [`X'00ff'x''`, ['blob 00ff', 'blob ']],
    ['1 23.5 .5 1e5 1.5E-10 0x1F 1e+9', ['1', '23.5', '.5', '1e5', '1.5E-10', '0x1F', '1e+9'].map(toNumber)],
    ['1-2 0x1e-3', ['number 1', 'mark -', 'number 2', 'number 0x1e', 'mark -', 'number 3']],
    ['(a,b.c);', ['mark (', 'word a', 'mark ,', 'word b', 'mark .', 'word c', 'mark )', 'mark ;']],
    ['a--b\nc -- d', ['word a', 'word c']],
    ['a/* b; * / **/c/**/d', ['word a', 'word c', 'word d']],
    ['a /* without end', ['word a']],
    ['- / *', ['mark -', 'mark /', 'mark *']],
    ['\t\r\n\f a', ['word a']],
    ['', []],
  ])('%j', (content, tokens) => {
    expect(readAll(content)).toEqual(tokens);
  });

  it('passes over the byte order mark of UTF-8, and reads UTF-16 by its own', () => {
    const text = `INSERT 'é 日本語 👩'`;
    expect(readAll(`\ufeff${text}`)).toEqual(['word INSERT', 'text é 日本語 👩']);
    expect(readAll(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(['word INSERT', 'text é 日本語 👩']);
  });

  it('are the same wherever the file is cut into chunks', () => {
    const statement = `INSERT INTO "a""b" VALUES(x'0f', 'it''s 日本', -1.5e-7);/* * */--\n'';`;
    const expected = readAll(statement);
    for (let before = 0; before <= Buffer.byteLength(statement); before++) {
      const comment = `/*${' '.repeat(CHUNK_BYTES - before - 4)}*/`;
      expect(readAll(comment + statement)).toEqual(expected);
    }
  });
});

describe('lines', () => {
  it('are counted through strings, comments and chunks', () => {
    const tokens = tokensOf(`a 'two\nlines' b\n/*\n*/ c\n${'--\n'.repeat(CHUNK_BYTES)}\r\nd`);
    const lines: string[] = [];
    for (tokens.next(); tokens.kind !== 'end'; tokens.next())
      lines.push(`${contentOf(tokens)} ${tokens.line()}`);
    expect(lines).toEqual(['a 1', 'two\nlines 1', 'b 2', 'c 4', `d ${CHUNK_BYTES + 6}`]);
  });
});

describe('a token that does not end', () => {
  it.each([`a\n'b\nc''`, 'a\n"b\n', 'a\n[b', `a\nx'00\n`])(
    'is named by the line where it begins: %j',
    (content) => {
      const tokens = tokensOf(content);
      tokens.next();
      expect(() => tokens.next()).toThrow(malformedAt(2));
    },
  );

  it('is named by that line also when it was not held', () => {
    const tokens = tokensOf(`a\n'${'b\n'.repeat(2 * CHUNK_BYTES)}`);
    tokens.next();
    expect(() => tokens.skip()).toThrow(malformedAt(2));
  });
});

describe('a token of 65 MiB', () => {
  const content = Buffer.concat([
    Buffer.from(`a\n'`),
    Buffer.alloc(65 * CHUNK_BYTES, 'b'),
    Buffer.from(`' c`),
  ]);

  it('is too much to hold', () => {
    const tokens = tokensOf(content);
    tokens.next();
    expect(() => tokens.next()).toThrow(malformedAt(2));
  });

  it('is passed over', () => {
    const tokens = tokensOf(content);
    tokens.next();
    tokens.skip();
    tokens.next();
    expect(contentOf(tokens)).toBe('c');
  });
});

function toNumber(digits: string): string {
  return `number ${digits}`;
}
