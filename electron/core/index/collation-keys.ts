import { TypedColumn } from './typed-column.ts';

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const WEIGHT_OF = weighAscii();
const DIGIT_ZERO = '0'.charCodeAt(0);
const DIGIT_NINE = '9'.charCodeAt(0);
/** The length of a number is one byte of the key. */
const NOT_A_KEY = /[^\p{ASCII}]|\d{255}/u;

/** A key of text i is at `starts[i]`, ends in 0, and has no other 0 in it. */
export interface CollationKeys {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/** Whether a text can have a key: ASCII, with no number of more than 254 digits. */
export function hasCollationKey(text: string): boolean {
  return !NOT_A_KEY.test(text);
}

/**
 * Keys that compare, byte by byte, as the English collator compares the texts, numbers by value and regardless of case. Texts
 * of equal keys may still differ.
 */
export function collationKeys(texts: readonly string[]): CollationKeys {
  const bytes = new TypedColumn(Uint8Array);
  const starts = new Uint32Array(texts.length);
  texts.forEach((text, i) => {
    starts[i] = bytes.length;
    addKey(bytes, text);
  });
  return { bytes: bytes.values, starts };
}

function addKey(bytes: TypedColumn<Uint8Array<ArrayBuffer>>, text: string): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= DIGIT_ZERO && code <= DIGIT_NINE) i = addNumber(bytes, text, i);
    else if (WEIGHT_OF[code]! > 0) bytes.push(WEIGHT_OF[code]!);
  }
  bytes.push(0);
}

/** A number is longer than a smaller one, or its digits are larger. @returns the place of its last digit */
function addNumber(bytes: TypedColumn<Uint8Array<ArrayBuffer>>, text: string, first: number): number {
  let end = first;
  while (end < text.length && text.charCodeAt(end) >= DIGIT_ZERO && text.charCodeAt(end) <= DIGIT_NINE) end++;
  let start = first;
  while (start < end && text.charCodeAt(start) === DIGIT_ZERO) start++;
  bytes.push(WEIGHT_OF[DIGIT_ZERO]!);
  bytes.push(end - start + 1);
  for (let i = start; i < end; i++) bytes.push(text.charCodeAt(i) - DIGIT_ZERO + 1);
  return end - 1;
}

/** Per ASCII character its place in the collator's order, equal for the cases of a letter; 0 where it is ignored. */
function weighAscii(): Uint8Array {
  const characters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  const ordered = characters
    .filter((character) => COLLATOR.compare(character, '') > 0)
    .sort(COLLATOR.compare);
  const weights = new Uint8Array(characters.length);
  let weight = 0;
  ordered.forEach((character, i) => {
    if (i === 0 || COLLATOR.compare(ordered[i - 1]!, character) !== 0) weight++;
    weights[character.charCodeAt(0)] = weight;
  });
  return weights;
}
