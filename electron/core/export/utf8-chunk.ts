/** The most bytes that a UTF-16 unit takes in UTF-8. */
const BYTES_PER_UNIT_MAX = 3;

const QUOTE = 0x22;

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
    const start = this.#length;
    this.append(`"${text}`);
    const quotes = countQuotes(this.#buffer, start + 1, this.#length);
    this.#reserve(quotes + 1);
    doubleQuotes(this.#buffer, this.#length, quotes);
    this.#length += quotes;
    this.#buffer[this.#length++] = QUOTE;
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#buffer.length * 2));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
}

function countQuotes(bytes: Uint8Array, start: number, end: number): number {
  let quotes = 0;
  for (let i = start; i < end; i++) if (bytes[i] === QUOTE) quotes++;
  return quotes;
}

/** Doubles the last quotes before `end`, from the last one back; what lies behind them moves towards the end. */
function doubleQuotes(bytes: Uint8Array, end: number, quotes: number): void {
  let from = end - 1;
  let to = from + quotes;
  while (to > from) {
    const byte = bytes[from--] as number;
    bytes[to--] = byte;
    if (byte === QUOTE) bytes[to--] = byte;
  }
}
