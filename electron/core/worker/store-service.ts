import { AppError } from '../../../shared/app-error.ts';
import type { SourceSummary } from '../../../shared/source.ts';
import { ExportStream } from '../export/export-stream.ts';
import { EventStore } from '../store/event-store.ts';
import { openEvidence } from '../store/evidence.ts';
import { toReadError } from '../store/sqlite-error.ts';
import type { CallContext } from './protocol.ts';
import type { StoreInput, StoreOperationName, StoreOutput } from './store-operations.ts';

type Operations = {
  readonly [Name in StoreOperationName]: (
    input: StoreInput<Name>,
    context: CallContext,
  ) => StoreOutput<Name> | Promise<StoreOutput<Name>>;
};

/** Carries out the operations of {@link StoreOperations} on the one database of this thread. */
export class StoreService {
  #store: EventStore | undefined;
  #staged: EventStore | undefined;
  #staging: Promise<unknown> = Promise.resolve();
  /** Stores no longer shown that an export still reads. */
  readonly #retired = new Set<EventStore>();
  readonly #exports = new Map<string, ExportStream>();

  readonly #operations: Operations = {
    open: (input) => this.#open(input),
    stage: (input) => this.#stage(input),
    adopt: () => this.#adopt(),
    page: ({ filter, order, offset, limit }) => this.#opened().page(filter, order, offset, limit),
    detail: ({ id }) => this.#opened().detail(id),
    locate: ({ filter, order, id }) => this.#opened().locate(filter, order, id),
    facets: ({ filter }) => this.#opened().facets(filter),
    facetValues: ({ filter, field, search }) => this.#opened().facetValues(filter, field, search),
    exportOpen: (input) => this.#openExport(input),
    exportRead: ({ exportId }) => this.#export(exportId).read(),
    exportClose: ({ exportId }) => {
      this.#exports.delete(exportId);
      this.#closeRetired();
    },
    provenance: (_input, context) => this.#opened().provenance(context),
    check: (_input, context) => this.#opened().check(context),
    close: () => this.#close(),
  };

  call<Name extends StoreOperationName>(
    operation: Name,
    input: StoreInput<Name>,
    context: CallContext,
  ): unknown {
    return this.#operations[operation](input, context);
  }

  async #open({ path, sourceId }: StoreInput<'open'>): Promise<StoreOutput<'open'>> {
    this.#store = await openStore(path, sourceId);
    return this.#store.summary();
  }

  /** One after the other: each begins with the index of the one before. */
  #stage(input: StoreInput<'stage'>): Promise<StoreOutput<'stage'>> {
    const staging = this.#staging.then(() => this.#stageNow(input));
    this.#staging = staging.catch(() => {});
    return staging;
  }

  async #stageNow({ sourceId }: StoreInput<'stage'>): Promise<StoreOutput<'stage'>> {
    const shown = this.#opened();
    const latest = this.#staged ?? shown;
    const staged = await openStore(shown.path, sourceId, latest);
    this.#staged?.close();
    this.#staged = staged;
    return { newEvents: staged.eventCount - shown.eventCount };
  }

  #adopt(): SourceSummary {
    if (this.#staged === undefined) throw new AppError('no-source');
    this.#retired.add(this.#opened());
    this.#store = this.#staged;
    this.#staged = undefined;
    this.#closeRetired();
    return this.#store.summary();
  }

  #closeRetired(): void {
    for (const store of this.#retired) {
      const isRead = [...this.#exports.values()].some((stream) => stream.reads(store));
      if (isRead) continue;
      this.#retired.delete(store);
      store.close();
    }
  }

  async #openExport({ exportId, options }: StoreInput<'exportOpen'>): Promise<StoreOutput<'exportOpen'>> {
    const stream = await ExportStream.open(this.#opened(), options);
    this.#exports.set(exportId, stream);
    return { total: stream.total };
  }

  #close(): void {
    this.#exports.clear();
    this.#closeRetired();
    this.#staged?.close();
    this.#store?.close();
    this.#staged = undefined;
    this.#store = undefined;
  }

  #opened(): EventStore {
    if (this.#store === undefined) throw new AppError('no-source');
    return this.#store;
  }

  #export(exportId: string): ExportStream {
    const stream = this.#exports.get(exportId);
    if (stream === undefined) throw new AppError('unknown-export');
    return stream;
  }
}

async function openStore(path: string, sourceId: string, previous?: EventStore): Promise<EventStore> {
  const evidence = await openEvidence(path);
  try {
    return new EventStore(evidence, sourceId, previous);
  } catch (error) {
    evidence.close();
    throw toReadError(error, { fileName: evidence.fileName, path });
  }
}
