import { TypedColumn } from './typed-column.ts';

const SECOND_MS = 1_000;
/** Among whole seconds, a time that cannot be read: the second of February 2106 that it would be is kept in milliseconds. */
const UNREADABLE_SECOND = 0xffff_ffff;

/** The time of each event. */
export class Times {
  /** Whole seconds, or milliseconds. */
  readonly values: Uint32Array | Float64Array;
  readonly #areSeconds: boolean;

  constructor(values: Uint32Array | Float64Array) {
    this.values = values;
    this.#areSeconds = values instanceof Uint32Array;
  }

  get length(): number {
    return this.values.length;
  }

  /** Milliseconds since 1970 UTC; NaN where the timestamp cannot be read, and where there is no such position. */
  at(position: number): number {
    const value = this.values[position] ?? Number.NaN;
    if (!this.#areSeconds) return value;
    return value === UNREADABLE_SECOND ? Number.NaN : value * SECOND_MS;
  }
}

/**
 * One time per event: in whole seconds, as duplistatus writes them, of 4 bytes each; in milliseconds, of 8, from the first
 * on that is none. Grows at its end.
 */
export class TimeColumn {
  #column: TypedColumn<Uint32Array<ArrayBuffer>> | TypedColumn<Float64Array<ArrayBuffer>> = new TypedColumn(
    Uint32Array,
  );
  #areSeconds = true;

  /** @param times milliseconds since 1970 UTC, NaN where one cannot be read */
  static timesOf(times: Iterable<number>): Times {
    const column = new TimeColumn();
    for (const time of times) column.push(time);
    column.trim();
    return column.times;
  }

  /** The times so far; new ones after every growth. */
  get times(): Times {
    return new Times(this.#column.values);
  }

  /** @param time milliseconds since 1970 UTC, NaN where it cannot be read */
  push(time: number): void {
    if (this.#areSeconds && !isSecond(time)) this.#widen();
    this.#column.push(this.#areSeconds ? toSecond(time) : time);
  }

  /** Gives back what growth reserved. */
  trim(): void {
    this.#column.trim();
  }

  #widen(): void {
    const { times } = this;
    const wider = new TypedColumn(Float64Array);
    for (let position = 0; position < times.length; position++) wider.push(times.at(position));
    this.#column = wider;
    this.#areSeconds = false;
  }
}

function isSecond(time: number): boolean {
  const second = toSecond(time);
  return second >>> 0 === second && (second !== UNREADABLE_SECOND || Number.isNaN(time));
}

function toSecond(time: number): number {
  return Number.isNaN(time) ? UNREADABLE_SECOND : time / SECOND_MS;
}
