import type { ExportOptions } from '../../../shared/export-options.ts';
import type { EventStore } from '../store/event-store.ts';
import type { CallContext } from '../worker/protocol.ts';
import type { FormatOptions } from './event-format.ts';
import type { FormattedEvents } from './format-events.ts';

/** Events asked for at once: usually less than fill a chunk. */
const PART_EVENTS = 512;
/** Parts in the making at once, so that two threads have something to do while a chunk is written. */
const PARTS_AHEAD = 3;

export interface ExportChunk {
  readonly chunk: Uint8Array<ArrayBuffer>;
  /** Events written so far. */
  readonly written: number;
  readonly done: boolean;
}

/** Events of the view from `from` to, not including, `to`, in the making. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly formatted: Promise<FormattedEvents>;
}

/**
 * Writes the events of one view in a format, a chunk at a time and a few ahead. What the view showed when it began is what it
 * writes.
 */
export class ExportStream {
  readonly #store: EventStore;
  readonly #view: Uint32Array;
  readonly #format: FormatOptions;
  readonly #controller = new AbortController();
  readonly #context: CallContext = { signal: this.#controller.signal, report: () => {} };
  /** In the order of the file. */
  #parts: Part[] = [];
  #written = 0;
  #requested = 0;

  static async open(store: EventStore, options: ExportOptions): Promise<ExportStream> {
    const { filter, order, range, format, bom, formulaGuard } = options;
    const view = await store.events.view(filter, order);
    const chosen = range === undefined ? view : view.subarray(range.first, range.last + 1);
    return new ExportStream(store, chosen, { format, bom, formulaGuard });
  }

  private constructor(store: EventStore, view: Uint32Array, format: FormatOptions) {
    this.#store = store;
    this.#view = view;
    this.#format = format;
  }

  get total(): number {
    return this.#view.length;
  }

  /**
   * The next chunk, about 256 KB and at most one event more; the one that is `done` completes the file. To be called again
   * only when it has answered. When it throws, nothing was handed on: it may be called again.
   */
  async read(): Promise<ExportChunk> {
    try {
      return await this.#readNext();
    } catch (error) {
      this.#parts = [];
      this.#requested = this.#written;
      throw error;
    }
  }

  /** Nothing more will be read. */
  close(): void {
    this.#controller.abort();
    this.#parts = [];
  }

  async #readNext(): Promise<ExportChunk> {
    this.#requestAhead();
    const [part] = this.#parts as [Part];
    const { chunk, written } = await part.formatted;
    this.#parts.shift();
    const next = part.from + written;
    if (next < part.to) this.#parts.unshift(this.#request(next, part.to));
    this.#written = next;
    return { chunk, written: next, done: next === this.total };
  }

  #requestAhead(): void {
    while (this.#parts.length === 0 || (this.#parts.length < PARTS_AHEAD && this.#requested < this.total)) {
      const from = this.#requested;
      this.#requested = Math.min(this.total, from + PART_EVENTS);
      this.#parts.push(this.#request(from, this.#requested));
    }
  }

  #request(from: number, to: number): Part {
    const part = { format: this.#format, isFirst: from === 0, isLast: to === this.total };
    const formatted = this.#store.events.formatEvents(this.#view.subarray(from, to), part, this.#context);
    // Whoever waits for the part hears of its failure; nobody may.
    formatted.catch(() => {});
    return { from, to, formatted };
  }
}
