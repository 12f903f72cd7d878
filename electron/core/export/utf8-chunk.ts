import { type CopyQuoted, copyCompactJson, copyDoublingQuotes, QUOTE } from './copy-quoted.ts';

/** The most bytes that a UTF-16 unit takes in UTF-8. */
const BYTES_PER_UNIT_MAX = 3;

/** Gathers text as UTF-8 in memory of its own, which can be handed to another thread without being copied. */
export class Utf8Chunk {
  #buffer: Buffer<ArrayBuffer>;
  #length = 0;

  /** @param capacityBytes reserved from the start; more is when it is needed */
  constructor(capacityBytes: number) {
    this.#buffer = Buffer.allocUnsafeSlow(capacityBytes);
  }

  get length(): number {
    return this.#length;
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#buffer.buffer, 0, this.#length);
  }

  append(text: string): void {
    this.#reserve(text.length * BYTES_PER_UNIT_MAX);
    this.#length += this.#buffer.write(text, this.#length);
  }

  /** Appends text between quotes, each quote in it twice. Bytes are moved, since that is much quicker than strings. */
  appendQuoted(text: string): void {
    this.#appendQuoted(text, copyDoublingQuotes);
  }

  /**
   * The same for a JSON object without white space between its tokens, as duplistatus writes it. False, and nothing appended,
   * for any other text.
   */
  appendQuotedJson(text: string): boolean {
    return text.startsWith('{"') && this.#appendQuoted(text, copyCompactJson);
  }

  /** Takes back what was appended after it had that length, in bytes. */
  truncate(length: number): void {
    this.#length = length;
  }

  /** Writes the text so far ahead that its bytes are moved back while its quotes are doubled. */
  #appendQuoted(text: string, copy: CopyQuoted): boolean {
    this.#reserve(text.length * (BYTES_PER_UNIT_MAX + 1) + 2);
    const from = this.#length + 1 + text.length;
    const end = copy(this.#buffer, from, from + this.#buffer.write(text, from), this.#length + 1);
    if (end === undefined) return false;
    this.#buffer[this.#length] = QUOTE;
    this.#buffer[end] = QUOTE;
    this.#length = end + 1;
    return true;
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#buffer.length * 2));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
}
