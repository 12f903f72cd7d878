import type { CallContext } from '../worker/protocol.ts';
import type { HitsSoFar } from './text-search.ts';

/** How long to wait for a page full of hits; from then on one is enough. */
const PATIENCE_MS = 50;

/** A text that is searched for, or against, and what has been found of it. */
export interface SearchedText {
  readonly isWanted: boolean;
  readonly soFar: HitsSoFar;
}

/** The first events of a view whose search is under way. */
export interface EarlyHits {
  /** As many as were asked for, newest first: the complete view begins with them. */
  readonly positions: Uint32Array;
  /** How many there are so far. */
  readonly found: number;
}

/** Follows a search through the events in chronological order, as far as nothing before them is left to be searched. */
export class EarlyHitsCollector {
  readonly #candidates: Uint32Array;
  readonly #limit: number;
  readonly #positions: number[] = [];
  readonly #startedAt = performance.now();
  #next = 0;
  #found = 0;

  /** @param candidates positions of the events that pass all of the filter but its search, newest first */
  constructor(candidates: Uint32Array, limit: number) {
    this.#candidates = candidates;
    this.#limit = limit;
  }

  /** Goes on to where all of the texts have been searched. */
  advance(texts: readonly SearchedText[]): void {
    const searchedFrom = Math.max(...texts.map(({ soFar }) => soFar.searchedFrom));
    for (; this.#next < this.#candidates.length; this.#next++) {
      const position = this.#candidates[this.#next]!;
      if (position < searchedFrom) return;
      if (!texts.every(({ isWanted, soFar }) => soFar.hits[position] === (isWanted ? 1 : 0))) continue;
      this.#found++;
      if (this.#positions.length < this.#limit) this.#positions.push(position);
    }
  }

  /** Undefined while it is worth waiting for more. */
  get hits(): EarlyHits | undefined {
    const isPatient = performance.now() - this.#startedAt < PATIENCE_MS;
    const least = isPatient ? this.#limit : 1;
    if (this.#positions.length < least) return undefined;
    return { positions: Uint32Array.from(this.#positions), found: this.#found };
  }
}

/**
 * Waits for the first hits of a search; undefined where the search is over before there are any worth showing.
 *
 * @param search searches, and reports while it does
 */
export async function waitForEarlyHits(
  search: (context: CallContext) => Promise<unknown>,
  hitsNow: () => EarlyHits | undefined,
  { signal }: CallContext,
): Promise<EarlyHits | undefined> {
  const { promise: early, resolve } = Promise.withResolvers<EarlyHits | undefined>();
  const leaving = new AbortController();
  const report = () => {
    const hits = hitsNow();
    if (hits !== undefined) resolve(hits);
  };
  const whole = search({ signal: AbortSignal.any([signal, leaving.signal]), report }).then(() => undefined);
  try {
    return await Promise.race([early, whole]);
  } finally {
    whole.catch(() => {});
    leaving.abort();
  }
}
