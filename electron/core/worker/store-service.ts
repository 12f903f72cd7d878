import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../../shared/app-error.ts';
import type { SourceSummary } from '../../../shared/source.ts';
import { ExportStream } from '../export/export-stream.ts';
import type { ReaderPool } from '../reader/reader-pool.ts';
import type { EventStore } from '../store/event-store.ts';
import type { Evidence } from '../store/evidence.ts';
import { Glimpse } from '../store/glimpse.ts';
import { openStore } from '../store/open-store.ts';
import { Idleness } from './idleness.ts';
import { Indexing } from './indexing.ts';
import { type CallContext, UNWATCHED } from './protocol.ts';
import { StoreLeases } from './store-leases.ts';
import type { StoreInput, StoreOperationName, StoreOutput } from './store-operations.ts';

type Operations = {
  readonly [Name in StoreOperationName]: (
    input: StoreInput<Name>,
    context: CallContext,
  ) => StoreOutput<Name> | Promise<StoreOutput<Name>>;
};

/** How often a file that is overwritten again and again is read anew, and how much longer to wait each time. */
const READ_ATTEMPTS = 4;
const READ_PAUSE_MS = 50;

/** Time without a call after which the store is taken to be idle. */
const IDLE_MS = 500;

/** What takes seconds, mostly in other threads, and nobody is kept waiting by. */
const UNHURRIED: ReadonlySet<StoreOperationName> = new Set(['provenance', 'hasLosses', 'check']);

interface Export {
  readonly store: EventStore;
  readonly stream: ExportStream;
  readonly endLease: () => void;
}

/** Carries out the operations of {@link StoreOperations} on the one database of this thread. */
export class StoreService {
  #store: EventStore | undefined;
  /** Set while the store is not there yet. */
  #indexing: Indexing | undefined;
  #staged: EventStore | undefined;
  #staging: Promise<unknown> = Promise.resolve();
  /** Whoever reads the store that is shown goes on with it when another one takes its place. */
  readonly #leases = new StoreLeases();
  /** Stores whose file was overwritten with something else. */
  readonly #givenUp = new WeakSet<EventStore>();
  readonly #exports = new Map<string, Export>();
  readonly #readers: ReaderPool;
  readonly #idleness = new Idleness(IDLE_MS);
  /** The source is read again and again: what is prepared for one state is outdated before it is used. */
  #isFollowed = false;

  readonly #operations: Operations = {
    open: (input, context) => this.#open(input, context),
    stage: (input, context) => this.#stage(input, context),
    adopt: () => this.#adopt(),
    index: (_input, context) => this.#index(context),
    page: ({ filter, order, offset, limit }, context) =>
      this.#indexing?.glimpse?.page(filter, order, offset, limit) ??
      this.#read(context, (store) => store.events.page(filter, order, offset, limit, context)),
    firstHits: ({ filter, limit }, context) =>
      this.#read(context, (store) => store.events.firstHits(filter, limit, context)),
    detail: ({ id }, context) =>
      this.#indexing?.glimpse?.detail(id) ?? this.#read(context, (store) => store.events.detail(id)),
    locate: ({ filter, order, id }, context) =>
      this.#read(context, (store) => store.events.locate(filter, order, id, context)),
    find: ({ filter, order, text, from, direction }, context) =>
      this.#read(context, (store) => store.events.find(filter, order, text, from, direction, context)),
    nearest: ({ filter, order, time }, context) =>
      this.#read(context, (store) => store.events.nearest(filter, order, time, context)),
    related: ({ id }, context) => this.#read(context, (store) => store.events.related(id)),
    facets: ({ filter }, context) => this.#read(context, (store) => store.events.facets(filter, context)),
    histogram: ({ filter, edges }, context) =>
      this.#read(context, (store) => store.events.histogram(filter, edges, context)),
    facetValues: ({ filter, field, search }, context) =>
      this.#read(context, (store) => store.events.facetValues(filter, field, search, context)),
    exportOpen: (input) => this.#openExport(input),
    exportRead: ({ exportId }) => this.#readExport(exportId),
    exportClose: ({ exportId }) => this.#closeExport(exportId),
    hasLosses: (_input, context) => this.#read(context, (store) => store.hasLosses(context)),
    provenance: (_input, context) => this.#read(context, (store) => store.provenance(context)),
    check: (_input, context) => this.#read(context, (store) => store.check(context)),
    close: () => this.#close(),
  };

  /** @param readers read at length, so that this thread goes on answering */
  constructor(readers: ReaderPool) {
    this.#readers = readers;
  }

  call<Name extends StoreOperationName>(
    operation: Name,
    input: StoreInput<Name>,
    context: CallContext,
  ): unknown {
    const answer = this.#operations[operation](input, context);
    if (!UNHURRIED.has(operation)) this.#idleness.interrupt(answer);
    return answer;
  }

  async #open({ path, sourceId }: StoreInput<'open'>, context: CallContext): Promise<StoreOutput<'open'>> {
    const indexing = new Indexing(async (show, unhurried) => {
      const look = (evidence: Evidence) => show(Glimpse.take(evidence, sourceId));
      const store = await openStore({ path, sourceId, look, readers: this.#readers }, unhurried);
      this.#store = store;
      this.#indexing = undefined;
      void this.#prepare(store);
      return store;
    });
    this.#indexing = indexing;
    await indexing.isSeen;
    return indexing.glimpse?.summary() ?? this.#index(context);
  }

  async #index(context: CallContext): Promise<StoreOutput<'index'>> {
    const store = await (this.#indexing?.watch(context) ?? this.#whenOpened());
    return store.summary();
  }

  /** One after the other: each begins with the index of the one before. */
  #stage(input: StoreInput<'stage'>, context: CallContext): Promise<StoreOutput<'stage'>> {
    this.#isFollowed = input.keepsIndex;
    const staging = this.#staging.then(() => this.#stageNow(input, context));
    this.#staging = staging.catch(() => {});
    return staging;
  }

  async #stageNow(
    { sourceId, keepsIndex }: StoreInput<'stage'>,
    context: CallContext,
  ): Promise<StoreOutput<'stage'>> {
    const { path } = await this.#whenOpened();
    const previous = keepsIndex ? (this.#staged ?? this.#opened()) : undefined;
    const staged = await openStore({ path, sourceId, previous, readers: this.#readers }, context);
    for (const earlier of [this.#opened(), ...this.#leases.retired]) earlier.continueIn(staged);
    const outdated = this.#staged;
    this.#staged = staged;
    await outdated?.close();
    return staged.changesSince(this.#opened());
  }

  /** While nobody asks for anything. */
  async #prepare(store: EventStore): Promise<void> {
    const rest = () => this.#idleness.whenIdle();
    await rest();
    if (this.#isFollowed || store !== this.#store) return;
    // Whoever asks for what is prepared hears of a failure.
    await store.prepare(UNWATCHED, rest).catch(() => {});
  }

  #adopt(): SourceSummary {
    if (this.#staged === undefined) throw new AppError('no-source');
    const previous = this.#opened();
    this.#store = this.#staged;
    this.#staged = undefined;
    this.#leases.retire(previous);
    void this.#prepare(this.#store);
    return this.#store.summary();
  }

  async #read<T>({ signal }: CallContext, read: (store: EventStore) => T | Promise<T>): Promise<T> {
    const opened = await this.#whenOpened();
    signal.throwIfAborted();
    return this.#leases.during(opened, (store) => this.#orFromSuccessor(store, () => read(store)));
  }

  #readExport(exportId: string): Promise<StoreOutput<'exportRead'>> {
    const { store, stream } = this.#export(exportId);
    return this.#orFromSuccessor(store, () => stream.read());
  }

  /**
   * Where the file was overwritten, reads what it is now, which may still hold the same events, and tries again: more than
   * once, since it may be overwritten again meanwhile.
   */
  async #orFromSuccessor<T>(store: EventStore, read: () => T | Promise<T>): Promise<T> {
    for (let attempt = 1; attempt < READ_ATTEMPTS; attempt++) {
      try {
        return await read();
      } catch (error) {
        const isOverwritten = error instanceof AppError && error.code === 'source-changed';
        if (!isOverwritten || this.#givenUp.has(store)) throw error;
      }
      if (!store.isReadable) await this.#findSuccessor(store, attempt);
    }
    return read();
  }

  async #findSuccessor(store: EventStore, attempt: number): Promise<void> {
    try {
      await this.#stage({ sourceId: randomUUID(), keepsIndex: true }, UNWATCHED);
      if (!store.hasSuccessor) this.#givenUp.add(store);
    } catch {
      // A writer may have been in the midst of it.
      await sleep(attempt * READ_PAUSE_MS);
    }
  }

  async #openExport({ exportId, options }: StoreInput<'exportOpen'>): Promise<StoreOutput<'exportOpen'>> {
    const store = await this.#whenOpened();
    const endLease = this.#leases.take(store);
    try {
      const stream = await ExportStream.open(store, options);
      this.#exports.set(exportId, { store, stream, endLease });
      return { total: stream.total };
    } catch (error) {
      endLease();
      throw error;
    }
  }

  #closeExport(exportId: string): void {
    const found = this.#exports.get(exportId);
    found?.stream.close();
    found?.endLease();
    this.#exports.delete(exportId);
  }

  async #close(): Promise<void> {
    await this.#indexing?.stop();
    for (const { stream } of this.#exports.values()) stream.close();
    this.#exports.clear();
    await this.#readers.close();
    this.#leases.closeRetired();
    await this.#staged?.close();
    await this.#store?.close();
    this.#staged = undefined;
    this.#store = undefined;
  }

  async #whenOpened(): Promise<EventStore> {
    return this.#indexing === undefined ? this.#opened() : this.#indexing.store;
  }

  #opened(): EventStore {
    if (this.#store === undefined) throw new AppError('no-source');
    return this.#store;
  }

  #export(exportId: string): Export {
    const found = this.#exports.get(exportId);
    if (found === undefined) throw new AppError('unknown-export');
    return found;
  }
}
