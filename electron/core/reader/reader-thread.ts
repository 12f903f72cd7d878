import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/app-error.ts';
import type { CallContext } from '../worker/protocol.ts';
import { ThreadClient } from '../worker/thread-client.ts';
import type { Pace, ReadingInput, ReadingName, ReadingOutput } from './long-readings.ts';
import type { DatabaseDescription } from './open-database.ts';
import type { ReaderOperations } from './reader-service.ts';

/** What a reader makes lives no longer than a chunk; more room would only be memory that is never given back. */
const YOUNG_MEMORY_MB = 4;

/** A thread that reads at length, with connections of its own. */
export class ReaderThread {
  readonly #client: ThreadClient<ReaderOperations>;
  readonly #opened = new Map<string, Promise<boolean>>();
  readonly pace: Pace;
  /** Readings under way. */
  busy = 0;

  constructor(url: URL, pace: Pace, onLost: () => void) {
    this.pace = pace;
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEMORY_MB };
    const worker = new Worker(url, { resourceLimits, workerData: { pace } });
    this.#client = new ThreadClient(worker, 'reader-lost', (_failure, cause) => {
      if (cause instanceof Error) process.stderr.write(`reader lost: ${cause.stack}\n`);
      onLost();
    });
  }

  /** Whether the thread has the database open, or can open it. */
  opens(database: DatabaseDescription): Promise<boolean> {
    const known = this.#opened.get(database.id);
    if (known !== undefined) return known;
    const opened = this.#client.call('open', database).then(() => true, isUnexpected);
    this.#opened.set(database.id, opened);
    return opened;
  }

  /** @throws AppError `reader-lost`; as the reading does */
  async read<Name extends ReadingName>(
    databaseId: string,
    name: Name,
    input: ReadingInput<Name>,
    { signal, report }: CallContext,
  ): Promise<ReadingOutput<Name>> {
    const call = { databaseId, name, input };
    return (await this.#client.call('read', call, { signal, onProgress: report })) as ReadingOutput<Name>;
  }

  /** Closes a database when what is read from it has been read. */
  async close(databaseId: string): Promise<void> {
    if (!this.#opened.delete(databaseId)) return;
    await this.#client.call('close', { databaseId }).catch(() => {});
  }

  terminate(): Promise<void> {
    return this.#client.terminate();
  }
}

/** False for a failure of the database or of the thread. */
function isUnexpected(error: unknown): false {
  if (error instanceof AppError) return false;
  throw error;
}
