/** Controls (a terminal obeys them), line and paragraph separators, and everything that shows as nothing or turns the reading order. */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;

/** Text of the evidence as a terminal can be given it: what would be obeyed or stay unseen becomes `\uXXXX`, as in JSON. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (character) =>
    Array.from({ length: character.length }, (_, unit) => escapeUnit(character.charCodeAt(unit))).join(''),
  );
}

/** JSON, indented, with the same characters escaped: the same value to every parser. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2).split('\n').map(visibleText).join('\n');
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
