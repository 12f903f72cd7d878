import { AppError } from '../../../shared/app-error.ts';
import type { DatabaseReadings } from '../reader/database-readings.ts';
import type { ReadingInput, ReadingName, ReadingOutput } from '../reader/long-readings.ts';
import type { CallContext } from '../worker/protocol.ts';
import type { EventReader } from './event-reader.ts';
import type { Evidence } from './evidence.ts';

/**
 * Reads events that are of one moment. Whatever is read from a file that was overwritten may be of what it was, of what it
 * is, or of neither; an error may be for that. A later state of the file, where one is known, has the same events.
 */
export class SoundReadings {
  readonly #evidence: Evidence;
  readonly #reader: EventReader;
  readonly #readings: DatabaseReadings;
  #successor: SoundReadings | undefined;
  #isClosed = false;

  constructor(evidence: Evidence, reader: EventReader, readings: DatabaseReadings) {
    this.#evidence = evidence;
    this.#reader = reader;
    this.#readings = readings;
  }

  /** @param later reads a later state of the same database, with all events that this one has */
  continueIn(later: SoundReadings): void {
    this.#successor = later;
  }

  /** What was read may be a mixture: the file was overwritten since it was opened. */
  get isOverwritten(): boolean {
    return this.#evidence.isOverwritten();
  }

  /** Events can be read, if only from a later state of the file. */
  get isReadable(): boolean {
    return !this.isOverwritten || this.#openSuccessor()?.isReadable === true;
  }

  get hasSuccessor(): boolean {
    return this.#openSuccessor() !== undefined;
  }

  #openSuccessor(): SoundReadings | undefined {
    const successor = this.#successor;
    return successor === undefined || successor.#isClosed ? undefined : successor;
  }

  /** @throws AppError `source-changed` */
  read<T>(read: (reader: EventReader) => T): T {
    try {
      const result = read(this.#reader);
      if (!this.isOverwritten) return result;
    } catch (error) {
      if (!this.isOverwritten) throw error;
    }
    return this.#requireSuccessor().read(read);
  }

  /** In another thread where there is one. @throws AppError `source-changed` */
  async readAtLength<Name extends ReadingName>(
    name: Name,
    input: ReadingInput<Name>,
    context: CallContext,
  ): Promise<ReadingOutput<Name>> {
    try {
      const result = await this.#readings.read(name, input, context);
      if (!this.isOverwritten) return result;
    } catch (error) {
      if (!this.isOverwritten) throw error;
    }
    return this.#requireSuccessor().readAtLength(name, input, context);
  }

  #requireSuccessor(): SoundReadings {
    const successor = this.#openSuccessor();
    if (successor === undefined) throw this.#sourceChanged();
    return successor;
  }

  /** @throws AppError `source-changed` */
  requireUnchanged(): void {
    if (this.isOverwritten) throw this.#sourceChanged();
  }

  #sourceChanged(): AppError {
    const { path, fileName } = this.#evidence;
    return new AppError('source-changed', { path, fileName });
  }

  /** Whoever goes on with these readings looks elsewhere. */
  close(): void {
    this.#isClosed = true;
  }
}
