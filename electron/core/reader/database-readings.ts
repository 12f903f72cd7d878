import type { CallContext } from '../worker/protocol.ts';
import { takeBreath } from '../worker/take-breath.ts';
import {
  PACE_OF,
  type ReadingInput,
  type ReadingName,
  type ReadingOutput,
  readHere,
} from './long-readings.ts';
import type { DatabaseDescription, OpenDatabase } from './open-database.ts';
import type { ReaderPool } from './reader-pool.ts';

/**
 * The long readings of one database: in another thread where there is one and its file can be opened again, otherwise in this
 * one.
 */
export class DatabaseReadings {
  readonly #database: OpenDatabase;
  readonly #description: DatabaseDescription;
  #readers: ReaderPool | undefined;

  /** @param database as this thread has it open */
  constructor(database: OpenDatabase, description: DatabaseDescription, readers: ReaderPool | undefined) {
    this.#database = database;
    this.#description = description;
    this.#readers = readers;
  }

  /** @throws AppError `reader-lost`; as the reading does */
  async read<Name extends ReadingName>(
    name: Name,
    input: ReadingInput<Name>,
    context: CallContext,
  ): Promise<ReadingOutput<Name>> {
    const elsewhere = await this.#readers?.use(PACE_OF[name], async (thread) => {
      if (!(await thread.opens(this.#description))) return undefined;
      return { output: await thread.read(this.#description.id, name, input, context) };
    });
    if (elsewhere !== undefined) return elsewhere.output;
    this.#readers = undefined;
    await takeBreath(context);
    return readHere(this.#database, name, input, context);
  }

  /** Resolves when no other thread has the database open; undefined where none can have. */
  close(): Promise<unknown> | undefined {
    return this.#readers?.release(this.#description.id);
  }
}
