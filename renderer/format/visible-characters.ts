/** A stretch of text: characters that show themselves, or one that does not and needs a mark. */
export type TextPart =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'mark'; readonly symbol: string; readonly name: string };

/**
 * Controls, separators, bidirectional controls, lone surrogates and everything that Unicode says to display as nothing;
 * except what belongs to an emoji (its variation selector, and the joiner between two).
 */
const HIDDEN =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB](?<!\p{Emoji}\uFE0F)(?<!(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic}))/gu;

/** Unicode's names of the characters that are used to deceive or that real logs contain. */
const NAMES: Readonly<Record<number, string>> = {
  0: 'NULL',
  7: 'BELL',
  8: 'BACKSPACE',
  9: 'TAB',
  10: 'LINE FEED',
  13: 'CARRIAGE RETURN',
  27: 'ESCAPE',
  127: 'DELETE',
  173: 'SOFT HYPHEN',
  8203: 'ZERO WIDTH SPACE',
  8204: 'ZERO WIDTH NON-JOINER',
  8205: 'ZERO WIDTH JOINER',
  8206: 'LEFT-TO-RIGHT MARK',
  8207: 'RIGHT-TO-LEFT MARK',
  8232: 'LINE SEPARATOR',
  8233: 'PARAGRAPH SEPARATOR',
  8234: 'LEFT-TO-RIGHT EMBEDDING',
  8235: 'RIGHT-TO-LEFT EMBEDDING',
  8236: 'POP DIRECTIONAL FORMATTING',
  8237: 'LEFT-TO-RIGHT OVERRIDE',
  8238: 'RIGHT-TO-LEFT OVERRIDE',
  8288: 'WORD JOINER',
  8294: 'LEFT-TO-RIGHT ISOLATE',
  8295: 'RIGHT-TO-LEFT ISOLATE',
  8296: 'FIRST STRONG ISOLATE',
  8297: 'POP DIRECTIONAL ISOLATE',
  65279: 'ZERO WIDTH NO-BREAK SPACE',
};

/** Splits text so that nothing in it stays invisible. With `keepLineBreaks`, a line feed also breaks the line. */
export function splitVisible(text: string, keepLineBreaks = false): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    const isLineBreak = match[0] === '\n';
    if (isLineBreak && keepLineBreaks) continue;
    if (match.index > from) parts.push({ kind: 'plain', text: text.slice(from, match.index) });
    parts.push(markOf(match[0].codePointAt(0) ?? 0));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'plain', text: text.slice(from) });
  return parts;
}

/** The same as one string, for attributes that take no markup. */
export function visibleString(text: string): string {
  return splitVisible(text)
    .map((part) => (part.kind === 'plain' ? part.text : part.symbol))
    .join('');
}

function markOf(code: number): TextPart {
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[code];
  return { kind: 'mark', symbol: controlPicture(code) ?? point, name: name ? `${point} ${name}` : point };
}

/** Unicode's "Control Pictures" for ASCII controls: ␀ to ␟, and ␡. */
function controlPicture(code: number): string | undefined {
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : undefined;
}
