import type { EventStore } from '../store/event-store.ts';
import type { Glimpse } from '../store/glimpse.ts';
import type { CallContext } from './protocol.ts';

/**
 * Opens a store.
 *
 * @param show is told what can be shown until then, if anything; again where the file has to be opened anew
 */
type Open = (show: (glimpse: Glimpse | undefined) => void, context: CallContext) => Promise<EventStore>;

/** A log that is being read into its index while others look at its newest events. */
export class Indexing {
  /** Rejects with what the opening rejects with. */
  readonly store: Promise<EventStore>;
  /** Resolves as soon as it is known whether anything can be shown early; rejects as `store` does. */
  readonly isSeen: Promise<unknown>;
  #glimpse: Glimpse | undefined;
  readonly #controller = new AbortController();
  readonly #watchers = new Set<CallContext['report']>();

  constructor(open: Open) {
    const seen = Promise.withResolvers<void>();
    const show = (glimpse: Glimpse | undefined) => {
      this.#glimpse = glimpse;
      seen.resolve();
    };
    this.store = open(show, {
      signal: this.#controller.signal,
      report: (progress) => {
        for (const report of this.#watchers) report(progress);
      },
    });
    // Whoever asks for the store is told; until then nobody waits for it.
    this.store.catch(() => {});
    this.isSeen = Promise.race([seen.promise, this.store]);
  }

  /** What can be shown until the store is there. */
  get glimpse(): Glimpse | undefined {
    return this.#glimpse;
  }

  /** Waits for the store, and reports how far it is. */
  async watch({ report }: CallContext): Promise<EventStore> {
    this.#watchers.add(report);
    try {
      return await this.store;
    } finally {
      this.#watchers.delete(report);
    }
  }

  /** Gives the reading up, or closes what it led to. */
  async stop(): Promise<void> {
    this.#controller.abort();
    await this.store.then(
      (store) => store.close(),
      () => {},
    );
  }
}
