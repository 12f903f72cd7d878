const ESCAPE = /\\(?:(\\)|u([\da-fA-F]{4})|\+([\da-fA-F]{6})|U([\da-fA-F]{8})|([\da-fA-F]{4})|)/g;

/**
 * The text that SQLite's `unistr()` makes of its argument (https://sqlite.org/lang_corefunc.html#unistr); undefined
 * where a backslash begins nothing that it knows.
 */
export function unescapeUnicode(text: string): string | undefined {
  let isUnderstood = true;
  const unescaped = text.replace(ESCAPE, (_match, backslash, u4, plus6, u8, hex4) => {
    if (backslash !== undefined) return '\\';
    const digits: string | undefined = u4 ?? plus6 ?? u8 ?? hex4;
    const codePoint = digits === undefined ? Number.NaN : Number.parseInt(digits, 16);
    if (codePoint <= 0x10ffff) return String.fromCodePoint(codePoint);
    isUnderstood = false;
    return '';
  });
  return isUnderstood ? unescaped : undefined;
}
