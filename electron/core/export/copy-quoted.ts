export const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;

/**
 * Copies the bytes of a text, UTF-8, towards the beginning of the same array, each quote twice.
 *
 * @returns where the copy ends; undefined where it is given up
 */
export type CopyQuoted = (bytes: Uint8Array, from: number, end: number, to: number) => number | undefined;

/** Any text. */
export function copyDoublingQuotes(bytes: Uint8Array, from: number, end: number, to: number): number {
  let next = to;
  for (let i = from; i < end; i++) {
    const byte = bytes[i] as number;
    bytes[next++] = byte;
    if (byte === QUOTE) bytes[next++] = byte;
  }
  return next;
}

/**
 * JSON without white space between its tokens. Whether it is JSON at all is not looked at: what has no white space to lose is to
 * be left as it is anyway.
 */
export function copyCompactJson(
  bytes: Uint8Array,
  from: number,
  end: number,
  to: number,
): number | undefined {
  let next = to;
  let isInString = false;
  for (let i = from; i < end; i++) {
    const byte = bytes[i] as number;
    bytes[next++] = byte;
    if (byte === QUOTE) {
      bytes[next++] = byte;
      isInString = !isInString;
    } else if (byte === BACKSLASH && i + 1 < end) {
      const escaped = bytes[++i] as number;
      bytes[next++] = escaped;
      if (escaped === QUOTE) bytes[next++] = escaped;
    } else if (byte <= SPACE && !isInString) return undefined;
  }
  return next;
}
