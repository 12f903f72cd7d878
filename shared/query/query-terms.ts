/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The value of a term, freed of its quotes and escapes. */
export interface TermValue extends Span {
  readonly text: string;
  /** Quoted values are taken literally: `user:"none"` is a user of that name. */
  readonly isQuoted: boolean;
  /** Whether a backslash stands for a character of it. */
  readonly isEscaped: boolean;
  /** False where the closing quote is missing. */
  readonly isClosed: boolean;
}

/** One term of a query as it is written: `-user:"marie curie"`. Nothing is said yet about whether it makes sense. */
export interface QueryTerm extends Span {
  readonly isExcluded: boolean;
  /** What stands before the colon; null for free text. */
  readonly name: (Span & { readonly text: string }) | null;
  readonly value: TermValue;
}

/** A name and its colon. `https://…` is free text, and so is whatever has anything but letters before the colon. */
const NAME = /(\p{L}[\p{L}\p{M}_-]*):(?!\/\/)/uy;
const BLANKS = /\s*/y;
const BARE = /\S*/y;
/** A quoted value up to its closing quote, or to the end where that is missing. */
const QUOTED = /"((?:\\["\\]|[^"])*)("?)/y;
const ESCAPE = /\\(?:(["\\])|u\{([0-9a-f]{1,5}|10[0-9a-f]{4})\})/gi;

/** Characters that a text field drops, or that nobody would see there. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** The terms of a query, in their order. */
export function readTerms(text: string): readonly QueryTerm[] {
  const terms: QueryTerm[] = [];
  let start = endOf(BLANKS, text, 0);
  while (start < text.length) {
    const term = readTerm(text, start);
    terms.push(term);
    start = endOf(BLANKS, text, term.end);
  }
  return terms;
}

function readTerm(text: string, start: number): QueryTerm {
  const isExcluded = text[start] === '-';
  const nameStart = isExcluded ? start + 1 : start;
  const named = match(NAME, text, nameStart);
  const name = named && { text: named[1] ?? '', start: nameStart, end: nameStart + named[0].length - 1 };
  const value = readValue(text, name === null ? nameStart : name.end + 1);
  return { start, end: value.end, isExcluded, name, value };
}

/** The value that stands at a place of a text. */
export function readValue(text: string, start: number): TermValue {
  const quoted = match(QUOTED, text, start);
  if (quoted === null) {
    const end = endOf(BARE, text, start);
    return { text: text.slice(start, end), start, end, isQuoted: false, isEscaped: false, isClosed: true };
  }
  const [written, inside = '', closing] = quoted;
  const unescaped = unescapeText(inside);
  return {
    text: unescaped,
    start,
    end: start + written.length,
    isQuoted: true,
    isEscaped: unescaped !== inside,
    isClosed: closing === '"',
  };
}

/** Backslashes that escape nothing are ordinary characters, as in `"C:\temp"`. */
function unescapeText(text: string): string {
  return text.replace(ESCAPE, (_, character: string | undefined, code: string) =>
    character === undefined ? String.fromCodePoint(Number.parseInt(code, 16)) : character,
  );
}

/** A value as it is written in a query: in quotes where it would be read otherwise, or not be seen. */
export function writeValue(value: string, isSpecial = false): string {
  const isPlain = value !== '' && !isSpecial && !/^"|\s/.test(value) && value.search(UNSEEN) === -1;
  return isPlain ? value : quote(value);
}

/** Free text as it is written in a query. */
export function writeText(text: string): string {
  return writeValue(text, text.startsWith('-') || match(NAME, text, 0) !== null);
}

/** A text in quotes. @param codes so many of its first characters are written by their codes, whatever they are */
export function quote(text: string, codes = 0): string {
  const byCode = Array.from(text).slice(0, codes);
  const escaped = text.slice(byCode.join('').length).replace(/["\\]/g, '\\$&').replace(UNSEEN, codeOf);
  return `"${byCode.map(codeOf).join('')}${escaped}"`;
}

function codeOf(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  return at + (match(pattern, text, at)?.[0].length ?? 0);
}
