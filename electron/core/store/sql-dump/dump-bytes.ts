import { readSync } from 'node:fs';
import { transcodeUtf16 } from './utf16.ts';

const CHUNK_BYTES = 1024 * 1024;
/** Longest stretch that is ever held at once: a token that a string of JavaScript can surely take. */
const HELD_BYTES_MAX = 64 * 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * The text of a file, as UTF-8, through a window that slides over it: however large the file, only what is being looked
 * at is in memory. A byte order mark is passed over; UTF-16, which PowerShell writes, is understood by its own.
 */
export class DumpBytes {
  /** What the window holds, up to `end`. */
  bytes = Buffer.alloc(0);
  end = 0;
  /** Where the reader is. */
  at = 0;
  /** What lies before may be forgotten when the window slides. */
  keptFrom = 0;
  readonly #read: () => Buffer;
  #linesForgotten = 0;

  /** @param file a descriptor that stays the caller's, at the beginning of the file */
  constructor(file: number) {
    this.#read = transcodeUtf16(() => readChunk(file));
    this.fill();
    if (this.bytes.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf))) this.at = 3;
  }

  /**
   * Slides the window: there is more behind `end`, or the answer is false and the file is at its end. Positions within
   * the window move, `at` and `keptFrom` with them.
   */
  fill(): boolean {
    const chunk = this.#read();
    if (chunk.length === 0) return false;
    this.#forget();
    const held = this.end;
    if (held + chunk.length > HELD_BYTES_MAX) throw new TooLong();
    if (held + chunk.length > this.bytes.length) this.#grow(2 * (held + chunk.length));
    chunk.copy(this.bytes, held);
    this.end += chunk.length;
    return true;
  }

  /** The line (from 1) that a position within the window is in. */
  lineOf(position: number): number {
    return 1 + this.#linesForgotten + countLines(this.bytes, position);
  }

  #forget(): void {
    if (this.keptFrom === 0) return;
    this.#linesForgotten += countLines(this.bytes, this.keptFrom);
    this.bytes.copyWithin(0, this.keptFrom, this.end);
    this.end -= this.keptFrom;
    this.at -= this.keptFrom;
    this.keptFrom = 0;
  }

  #grow(length: number): void {
    const grown = Buffer.alloc(length);
    this.bytes.copy(grown, 0, 0, this.end);
    this.bytes = grown;
  }
}

/** A single token is longer than anything that is held at once. */
export class TooLong extends Error {}

function readChunk(file: number): Buffer {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  return chunk.subarray(0, readSync(file, chunk, 0, CHUNK_BYTES, null));
}

function countLines(bytes: Buffer, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < end; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}
