/** Searches that are remembered; each takes a byte per event. */
const REMEMBERED_MAX = 4;

/** What the latest searches found: per event, 1 where the text was found. Texts are case folded. */
export class RecentHits {
  readonly #hits = new Map<string, Uint8Array>();

  get(folded: string): Uint8Array | undefined {
    return this.#hits.get(folded);
  }

  /** The hits of the longest remembered part of a text; only events among them can contain the text. */
  containing(folded: string): Uint8Array | undefined {
    const [longest] = [...this.#hits].filter(([part]) => folded.includes(part)).sort(byLengthDescending);
    return longest?.[1];
  }

  add(folded: string, hits: Uint8Array): void {
    const oldest = this.#hits.keys().next();
    if (this.#hits.size === REMEMBERED_MAX && !oldest.done) this.#hits.delete(oldest.value);
    this.#hits.set(folded, hits);
  }
}

function byLengthDescending([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return b.length - a.length;
}
