/** The characters that mean something to a tokenizer of SQL, as bytes. */
export const CHARACTER = {
  lineFeed: 0x0a,
  doubleQuote: 0x22,
  quote: 0x27,
  asterisk: 0x2a,
  plus: 0x2b,
  minus: 0x2d,
  point: 0x2e,
  slash: 0x2f,
  bracket: 0x5b,
  bracketEnd: 0x5d,
  backtick: 0x60,
} as const;

/** 1 for every byte of a word: letters, digits, `_`, `$` and everything beyond ASCII. */
export const IN_WORD: Readonly<Uint8Array> = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[\w$]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** Space, tab, line feed, form feed, carriage return. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d;
}

export function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Whether a byte is that letter, in whatever case. @param letter a small one */
export function isLetter(byte: number, letter: 'e' | 'x'): boolean {
  return (byte | 0x20) === letter.charCodeAt(0);
}
