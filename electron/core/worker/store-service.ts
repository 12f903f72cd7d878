import { AppError } from '../../../shared/app-error.ts';
import { ExportStream } from '../export/export-stream.ts';
import { EventStore } from '../store/event-store.ts';
import { openEvidence } from '../store/evidence.ts';
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
  readonly #exports = new Map<string, ExportStream>();

  readonly #operations: Operations = {
    open: (input) => this.#open(input),
    page: ({ filter, order, offset, limit }) => this.#opened().page(filter, order, offset, limit),
    detail: ({ id }) => this.#opened().detail(id),
    locate: ({ filter, order, id }) => this.#opened().locate(filter, order, id),
    facets: ({ filter }) => this.#opened().facets(filter),
    exportOpen: (input) => this.#openExport(input),
    exportRead: ({ exportId }) => this.#export(exportId).read(),
    exportClose: ({ exportId }) => {
      this.#exports.delete(exportId);
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
    const evidence = await openEvidence(path);
    try {
      this.#store = new EventStore(evidence, sourceId);
    } catch (error) {
      evidence.close();
      throw error;
    }
    return this.#store.summary();
  }

  async #openExport({ exportId, options }: StoreInput<'exportOpen'>): Promise<StoreOutput<'exportOpen'>> {
    const stream = await ExportStream.open(this.#opened(), options);
    this.#exports.set(exportId, stream);
    return { total: stream.total };
  }

  #close(): void {
    this.#exports.clear();
    this.#store?.close();
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
