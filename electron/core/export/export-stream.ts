import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { ExportOptions } from '../../../shared/export-options.ts';
import type { EventStore } from '../store/event-store.ts';
import { type EventFormat, eventFormat } from './event-format.ts';

/** Events read at once. */
const BATCH_EVENTS = 100;
/** Characters after which a chunk is handed on. */
const CHUNK_LENGTH = 256 * 1024;

export interface ExportChunk {
  readonly chunk: Uint8Array;
  /** Events written so far. */
  readonly written: number;
  readonly done: boolean;
}

/** Writes the events of one view in a format, a chunk at a time. What the view showed when it began is what it writes. */
export class ExportStream {
  readonly #store: EventStore;
  readonly #view: Uint32Array;
  readonly #format: EventFormat;
  readonly #encoder = new TextEncoder();
  /** Read, but not yet written. */
  #ahead: AuditEvent[] = [];
  #written = 0;
  #isBegun = false;

  static async open(store: EventStore, options: ExportOptions): Promise<ExportStream> {
    const { filter, order, range } = options;
    const view = await store.view(filter, order);
    const chosen = range === undefined ? view : view.subarray(range.first, range.last + 1);
    return new ExportStream(store, chosen, eventFormat(options));
  }

  private constructor(store: EventStore, view: Uint32Array, format: EventFormat) {
    this.#store = store;
    this.#view = view;
    this.#format = format;
  }

  get total(): number {
    return this.#view.length;
  }

  /** The next chunk, about 256 KB and at most one event more; the one that is `done` completes the file. */
  read(): ExportChunk {
    const before = { isBegun: this.#isBegun, written: this.#written, ahead: [...this.#ahead] };
    try {
      return this.#readNext();
    } catch (error) {
      // Nothing of the chunk was handed on: it may be read again.
      [this.#isBegun, this.#written, this.#ahead] = [before.isBegun, before.written, before.ahead];
      throw error;
    }
  }

  #readNext(): ExportChunk {
    let text = this.#isBegun ? '' : this.#format.begin();
    this.#isBegun = true;
    while (text.length < CHUNK_LENGTH && this.#written < this.total) text += this.#nextEvents();
    const done = this.#written === this.total;
    if (done) text += this.#format.end(this.total === 0);
    return { chunk: this.#encoder.encode(text), written: this.#written, done };
  }

  /** The text of as many events as fit into a chunk, at least one. */
  #nextEvents(): string {
    if (this.#ahead.length === 0) {
      const positions = this.#view.subarray(this.#written, this.#written + BATCH_EVENTS);
      this.#ahead = this.#store.readPositions(positions);
    }
    let length = 0;
    const beyond = this.#ahead.findIndex((event) => {
      length += lengthOf(event);
      return length > CHUNK_LENGTH;
    });
    const events = this.#ahead.splice(0, beyond < 0 ? this.#ahead.length : Math.max(1, beyond));
    const isFirst = this.#written === 0;
    this.#written += events.length;
    return this.#format.events(events, isFirst);
  }
}

function lengthOf(event: AuditEvent): number {
  return Object.values(event).reduce<number>((sum, value) => sum + (value?.length ?? 0), 0);
}
