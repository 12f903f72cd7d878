/**
 * Memory to count in, the same every time for the same things: megabytes of counts, thrown away at every change of the
 * filter, would have the garbage collector go through the whole index again and again.
 */
export class CountBuffers<Counted> {
  readonly #buffers = new Map<Counted, Uint32Array>();

  /** Zeros, so many as the first time, which hold until those of the same things are asked for again. */
  zeros(counted: Counted, length: number): Uint32Array {
    const known = this.#buffers.get(counted);
    if (known !== undefined) return known.fill(0);
    const created = new Uint32Array(length);
    this.#buffers.set(counted, created);
    return created;
  }
}
