import { AppError, type ErrorParams } from '../../../../shared/app-error.ts';
import { type DumpBytes, TooLong } from './dump-bytes.ts';

/**
 * - `word`: an identifier or keyword without quotes · `name`: an identifier in "…", `…` or […]
 * - `text`: '…' · `blob`: x'…' · `number`: digits, not yet checked
 * - `mark`: any other character · `end`: of the file
 */
export type TokenKind = 'word' | 'name' | 'text' | 'blob' | 'number' | 'mark' | 'end';

const [TAB, LINE_FEED, FORM_FEED, CARRIAGE_RETURN, SPACE] = [0x09, 0x0a, 0x0c, 0x0d, 0x20];
const [QUOTE, DOUBLE_QUOTE, BACKTICK, BRACKET, BRACKET_END] = [0x27, 0x22, 0x60, 0x5b, 0x5d];
const [MINUS, PLUS, SLASH, ASTERISK, POINT] = [0x2d, 0x2b, 0x2f, 0x2a, 0x2e];
const END_OF_FILE = -1;

/** Letters, digits, `_`, `$` and everything beyond ASCII. */
const IN_WORD = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[\w$]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** The tokens of SQL text as SQLite splits it (https://sqlite.org/lang.html), one at a time. */
export class SqlTokens {
  kind: TokenKind = 'end';
  /** The character of a `mark`. */
  mark = '';
  readonly #source: DumpBytes;
  readonly #params: ErrorParams;
  #hasDoubledQuote = false;
  /** Where the token began, if that has been forgotten since. */
  #forgottenLine = 0;

  /** @param params what every message about the file may name */
  constructor(source: DumpBytes, params: ErrorParams) {
    this.#source = source;
    this.#params = params;
  }

  /** Goes to the next token. @throws AppError `malformed-dump` where one does not end, or is longer than can be held */
  next(): void {
    this.#advance(true);
  }

  /** As {@link next}, for a token whose value nobody asks for: however long a string, it is not held. */
  skip(): void {
    this.#advance(false);
  }

  isMark(mark: string): boolean {
    return this.kind === 'mark' && this.mark === mark;
  }

  /** Whether the token is this keyword, in whatever case. @param keyword in capitals */
  isWord(keyword: string): boolean {
    return this.kind === 'word' && this.word() === keyword;
  }

  /** A `word` in capitals. */
  word(): string {
    return this.#slice(0, 0).toUpperCase();
  }

  /** An identifier, quoted in whatever way or not; SQLite takes a string for one too. */
  identifier(): string {
    switch (this.kind) {
      case 'word':
        return this.#slice(0, 0);
      case 'name':
      case 'text':
        return this.text();
      default:
        throw this.malformed();
    }
  }

  /** What is between the quotes of a `text` or `name`. */
  text(): string {
    const text = this.#slice(1, 1);
    if (!this.#hasDoubledQuote) return text;
    const quote = String.fromCharCode(this.#byteAtStart());
    return text.replaceAll(quote + quote, quote);
  }

  /** The hexadecimal digits of a `blob`, or the characters of a `number`. */
  raw(): string {
    return this.kind === 'blob' ? this.#slice(2, 1) : this.#slice(0, 0);
  }

  line(): number {
    return this.#forgottenLine || this.#source.lineOf(this.#source.keptFrom);
  }

  /** The failure to throw where the present token makes no sense. */
  malformed(): AppError {
    return new AppError('malformed-dump', { ...this.#params, line: this.line() });
  }

  #slice(fromStart: number, fromEnd: number): string {
    const { bytes, keptFrom, at } = this.#source;
    return bytes.toString('utf8', keptFrom + fromStart, at - fromEnd);
  }

  #byteAtStart(): number {
    return this.#source.bytes[this.#source.keptFrom] as number;
  }

  /** The byte at the reader, or `ahead` of it. */
  #peek(ahead = 0): number {
    const source = this.#source;
    while (source.at + ahead >= source.end) if (!source.fill()) return END_OF_FILE;
    return source.bytes[source.at + ahead] as number;
  }

  #advance(isHeld: boolean): void {
    try {
      this.#skipBlanks();
      this.#scan(isHeld);
    } catch (error) {
      throw error instanceof TooLong ? this.malformed() : error;
    }
  }

  /** Blanks and comments. */
  #skipBlanks(): void {
    const source = this.#source;
    for (;;) {
      const byte = this.#peek();
      if (isBlank(byte)) source.at++;
      else if (byte === MINUS && this.#peek(1) === MINUS) this.#skipPast(LINE_FEED);
      else if (byte === SLASH && this.#peek(1) === ASTERISK) this.#skipBlockComment();
      else break;
      source.keptFrom = source.at;
    }
    source.keptFrom = source.at;
    this.#forgottenLine = 0;
  }

  /** SQLite takes a comment that does not end for one that ends with the file. */
  #skipBlockComment(): void {
    this.#source.at += 2;
    while (this.#skipPast(ASTERISK) && this.#peek() !== SLASH);
    if (this.#peek() === SLASH) this.#source.at++;
  }

  /** Goes behind the next such byte, forgetting what lies before; false where there is none. */
  #skipPast(byte: number): boolean {
    const source = this.#source;
    do {
      const found = source.bytes.subarray(0, source.end).indexOf(byte, source.at);
      source.at = found < 0 ? source.end : found + 1;
      source.keptFrom = source.at;
      if (found >= 0) return true;
    } while (source.fill());
    return false;
  }

  #scan(isHeld: boolean): void {
    const byte = this.#peek();
    if (byte === END_OF_FILE) this.kind = 'end';
    else if (byte === QUOTE) this.#scanQuoted('text', QUOTE, isHeld);
    else if (byte === DOUBLE_QUOTE || byte === BACKTICK) this.#scanQuoted('name', byte, isHeld);
    else if (byte === BRACKET) this.#scanBracketed();
    else if (isDigit(byte) || (byte === POINT && isDigit(this.#peek(1)))) this.#scanNumber();
    else if (IN_WORD[byte] === 1) this.#scanWord(isHeld);
    else this.#scanMark(byte);
  }

  #scanMark(byte: number): void {
    this.kind = 'mark';
    this.mark = String.fromCharCode(byte);
    this.#source.at++;
  }

  #scanWord(isHeld: boolean): void {
    const isBlob = (this.#peek() | SPACE) === 0x78 && this.#peek(1) === QUOTE;
    if (isBlob) {
      this.#source.at++;
      this.#scanQuoted('blob', QUOTE, isHeld);
    } else {
      this.kind = 'word';
      this.#passWord();
    }
  }

  #passWord(): void {
    const source = this.#source;
    do {
      const { bytes, end } = source;
      while (source.at < end && IN_WORD[bytes[source.at] as number] === 1) source.at++;
    } while (source.at === source.end && source.fill());
  }

  /** Digits with whatever letters, points and exponent sign are part of them. */
  #scanNumber(): void {
    this.kind = 'number';
    const source = this.#source;
    for (;;) {
      this.#passWord();
      const isHexadecimal = (this.#byteOfToken(1) | SPACE) === 0x78;
      const isSign = this.#peek() === PLUS || this.#peek() === MINUS;
      const isExponent =
        isSign && !isHexadecimal && ((source.bytes[source.at - 1] as number) | SPACE) === 0x65;
      if (this.#peek() !== POINT && !isExponent) return;
      source.at++;
    }
  }

  #byteOfToken(offset: number): number {
    return this.#source.bytes[this.#source.keptFrom + offset] as number;
  }

  #scanBracketed(): void {
    this.kind = 'name';
    this.#hasDoubledQuote = false;
    while (this.#peek() !== BRACKET_END) {
      if (this.#peek() === END_OF_FILE) throw this.malformed();
      this.#source.at++;
    }
    this.#source.at++;
  }

  /** A quote within is written twice. */
  #scanQuoted(kind: 'text' | 'name' | 'blob', quote: number, isHeld: boolean): void {
    this.kind = kind;
    this.#hasDoubledQuote = false;
    const source = this.#source;
    source.at++;
    for (;;) {
      const { bytes, end } = source;
      while (source.at < end && bytes[source.at] !== quote) source.at++;
      if (source.at === end) {
        if (!isHeld) this.#forgetToken();
        if (!source.fill()) throw this.malformed();
        continue;
      }
      source.at++;
      if (this.#peek() !== quote) return;
      this.#hasDoubledQuote = true;
      source.at++;
    }
  }

  #forgetToken(): void {
    this.#forgottenLine = this.line();
    this.#source.keptFrom = this.#source.at;
  }
}

function isBlank(byte: number): boolean {
  return (
    byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB || byte === FORM_FEED
  );
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
