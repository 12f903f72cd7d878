import type { EventStore } from '../store/event-store.ts';

/** Keeps a store open for as long as somebody reads it, whatever is shown meanwhile. */
export class StoreLeases {
  readonly #readers = new Map<EventStore, number>();
  readonly #retired = new Set<EventStore>();

  /** No longer shown, but still read. */
  get retired(): Iterable<EventStore> {
    return this.#retired;
  }

  /** @returns ends the lease; to be called once */
  take(store: EventStore): () => void {
    this.#readers.set(store, this.#readersOf(store) + 1);
    return () => {
      this.#readers.set(store, this.#readersOf(store) - 1);
      this.#closeUnread();
    };
  }

  /** Leases the store until what `read` answers is there. */
  async during<T>(store: EventStore, read: (store: EventStore) => T | Promise<T>): Promise<T> {
    const end = this.take(store);
    try {
      return await read(store);
    } finally {
      end();
    }
  }

  /** Closes the store as soon as nobody reads it. */
  retire(store: EventStore): void {
    this.#retired.add(store);
    this.#closeUnread();
  }

  /** Closes what was retired, whoever still reads it. */
  closeRetired(): void {
    for (const store of this.#retired) void store.close();
    this.#retired.clear();
  }

  #readersOf(store: EventStore): number {
    return this.#readers.get(store) ?? 0;
  }

  #closeUnread(): void {
    for (const [store, readers] of this.#readers) if (readers === 0) this.#readers.delete(store);
    for (const store of this.#retired) {
      if (this.#readers.has(store)) continue;
      this.#retired.delete(store);
      void store.close();
    }
  }
}
