type Codes = Uint8Array | Uint16Array | Uint32Array;

/** One dictionary code per event, in the narrowest typed array that holds the largest code. */
export class CodeColumn {
  #codes: Codes;

  /** @param capacity number of events */
  constructor(capacity: number) {
    this.#codes = new Uint8Array(capacity);
  }

  get codes(): Codes {
    return this.#codes;
  }

  set(position: number, code: number): void {
    if (code > 0xff && this.#codes.BYTES_PER_ELEMENT === 1) this.#codes = Uint16Array.from(this.#codes);
    if (code > 0xffff && this.#codes.BYTES_PER_ELEMENT === 2) this.#codes = Uint32Array.from(this.#codes);
    this.#codes[position] = code;
  }
}
