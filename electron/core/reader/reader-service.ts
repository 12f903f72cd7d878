import { AppError } from '../../../shared/app-error.ts';
import type { CallContext } from '../worker/protocol.ts';
import { type ReadingInput, type ReadingName, readHere } from './long-readings.ts';
import { type DatabaseDescription, type OpenDatabase, openDescribed } from './open-database.ts';

/** What a reader thread answers. */
export interface ReaderOperations {
  open(input: DatabaseDescription): void;
  /** @throws AppError `no-source` where that database is not open */
  read(input: {
    readonly databaseId: string;
    readonly name: ReadingName;
    readonly input: ReadingInput<ReadingName>;
  }): unknown;
  close(input: { readonly databaseId: string }): void;
}

export type ReaderOperationName = keyof ReaderOperations;
type Input<Name extends ReaderOperationName> = Parameters<ReaderOperations[Name]>[0];

/** Pages that a reader keeps in memory, in KiB: it goes through a database once. */
const CACHE_KIB = 2_000;

/** Carries out the operations of {@link ReaderOperations} on connections of this thread's own. */
export class ReaderService {
  readonly #databases = new Map<string, OpenDatabase>();

  call(operation: ReaderOperationName, input: unknown, context: CallContext): unknown {
    switch (operation) {
      case 'open':
        return this.#open(input as Input<'open'>);
      case 'read':
        return this.#read(input as Input<'read'>, context);
      case 'close':
        return this.#close(input as Input<'close'>);
      default:
        return operation satisfies never;
    }
  }

  #open(description: DatabaseDescription): void {
    const database = openDescribed(description);
    database.db.pragma(`cache_size = -${CACHE_KIB}`);
    this.#databases.set(description.id, database);
  }

  #read({ databaseId, name, input }: Input<'read'>, context: CallContext): unknown {
    const database = this.#databases.get(databaseId);
    if (database === undefined) throw new AppError('no-source');
    return readHere(database, name, input, context);
  }

  #close({ databaseId }: Input<'close'>): void {
    this.#databases.get(databaseId)?.db.close();
    this.#databases.delete(databaseId);
  }
}
