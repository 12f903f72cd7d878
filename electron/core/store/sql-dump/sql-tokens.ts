import { AppError, type ErrorParams } from '../../../../shared/app-error.ts';
import { type DumpBytes, TooLong } from './dump-bytes.ts';
import { CHARACTER, IN_WORD, isBlank, isDigit, isLetter } from './sql-characters.ts';

/**
 * - `word`: an identifier or keyword without quotes · `name`: an identifier in "…", `…` or […]
 * - `text`: '…' · `blob`: x'…' · `number`: digits, not yet checked
 * - `mark`: any other character · `end`: of the file
 */
export type TokenKind = 'word' | 'name' | 'text' | 'blob' | 'number' | 'mark' | 'end';

const END_OF_FILE = -1;

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
    const quote = String.fromCharCode(this.#byteOfToken(0));
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
      else if (byte === CHARACTER.minus && this.#peek(1) === CHARACTER.minus)
        this.#skipPast(CHARACTER.lineFeed);
      else if (byte === CHARACTER.slash && this.#peek(1) === CHARACTER.asterisk) this.#skipBlockComment();
      else break;
      source.keptFrom = source.at;
    }
    source.keptFrom = source.at;
    this.#forgottenLine = 0;
  }

  /** SQLite takes a comment that does not end for one that ends with the file. */
  #skipBlockComment(): void {
    this.#source.at += 2;
    while (this.#skipPast(CHARACTER.asterisk) && this.#peek() !== CHARACTER.slash);
    if (this.#peek() === CHARACTER.slash) this.#source.at++;
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
    else if (byte === CHARACTER.quote) this.#scanQuoted('text', CHARACTER.quote, isHeld);
    else if (byte === CHARACTER.doubleQuote || byte === CHARACTER.backtick)
      this.#scanQuoted('name', byte, isHeld);
    else if (byte === CHARACTER.bracket) this.#scanBracketed();
    else if (isDigit(byte) || (byte === CHARACTER.point && isDigit(this.#peek(1)))) this.#scanNumber();
    else if (IN_WORD[byte] === 1) this.#scanWord(isHeld);
    else this.#scanMark(byte);
  }

  #scanMark(byte: number): void {
    this.kind = 'mark';
    this.mark = String.fromCharCode(byte);
    this.#source.at++;
  }

  #scanWord(isHeld: boolean): void {
    const isBlob = isLetter(this.#peek(), 'x') && this.#peek(1) === CHARACTER.quote;
    if (isBlob) {
      this.#source.at++;
      this.#scanQuoted('blob', CHARACTER.quote, isHeld);
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
      const isHexadecimal = isLetter(this.#byteOfToken(1), 'x');
      const isSign = this.#peek() === CHARACTER.plus || this.#peek() === CHARACTER.minus;
      const isExponent = isSign && !isHexadecimal && isLetter(source.bytes[source.at - 1] as number, 'e');
      if (this.#peek() !== CHARACTER.point && !isExponent) return;
      source.at++;
    }
  }

  #byteOfToken(offset: number): number {
    return this.#source.bytes[this.#source.keptFrom + offset] as number;
  }

  #scanBracketed(): void {
    this.kind = 'name';
    this.#hasDoubledQuote = false;
    while (this.#peek() !== CHARACTER.bracketEnd) {
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
