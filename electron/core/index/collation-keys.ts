const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const WEIGHT_OF = weighAscii();
const DIGIT_ZERO = '0'.charCodeAt(0);
const DIGIT_NINE = '9'.charCodeAt(0);
/** The length of a number is one byte of the key. */
const DIGITS_MAX = 254;

/** The key of a text begins at its place in `starts`, ends in 0, and has no other 0 in it. */
export interface CollationKeys {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  /** Places of the texts that have a key: ASCII, with no number of more than 254 digits. */
  readonly keyed: readonly number[];
}

/**
 * Keys that compare, byte by byte, as the English collator compares the texts, numbers by value and regardless of case. Texts
 * of equal keys may still differ.
 */
export function collationKeys(texts: readonly string[]): CollationKeys {
  // A number takes two bytes more than it has digits, any other character one, and the end one.
  const capacity = texts.reduce((sum, { length }) => sum + 2 * length + 2, 0);
  const bytes = new Uint8Array(capacity);
  const starts = new Uint32Array(texts.length);
  const keyed: number[] = [];
  let next = 0;
  texts.forEach((text, place) => {
    const end = writeKey(bytes, next, text);
    if (end === undefined) return;
    starts[place] = next;
    next = end;
    keyed.push(place);
  });
  return { bytes, starts, keyed };
}

/** @returns where the next key can begin; undefined where the text can have none */
function writeKey(bytes: Uint8Array, start: number, text: string): number | undefined {
  let next = start;
  /** Where the length of the number that is being read stands; undefined outside of numbers. */
  let lengthAt: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return undefined;
    if (!isDigit(code)) {
      lengthAt = undefined;
      if (WEIGHT_OF[code]! > 0) bytes[next++] = WEIGHT_OF[code]!;
      continue;
    }
    if (lengthAt === undefined) {
      bytes[next++] = WEIGHT_OF[DIGIT_ZERO]!;
      lengthAt = next;
      // Of two numbers the longer one is larger, or else the one of the larger digits.
      bytes[next++] = 1;
    }
    const isLeadingZero = code === DIGIT_ZERO && bytes[lengthAt] === 1;
    if (isLeadingZero) continue;
    if (bytes[lengthAt] === DIGITS_MAX + 1) return undefined;
    bytes[lengthAt]!++;
    bytes[next++] = code - DIGIT_ZERO + 1;
  }
  bytes[next++] = 0;
  return next;
}

function isDigit(code: number): boolean {
  return code >= DIGIT_ZERO && code <= DIGIT_NINE;
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
