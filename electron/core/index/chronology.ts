import type { EventIndex } from './event-index.ts';
import type { Times } from './time-column.ts';

/** Every position once, newest first; equal times by row id, descending. Unreadable times count as older than any. */
export class Chronology {
  readonly positions: Uint32Array;
  readonly #times: Times;

  constructor(index: EventIndex) {
    this.#times = index.times;
    this.positions = newestFirst(index);
  }

  /**
   * How many of some positions, which are in this order, have a time at or after the given one.
   *
   * @param time milliseconds since 1970 UTC; from -Infinity on, every time that can be read
   */
  countSince(time: number, positions = this.positions): number {
    let low = 0;
    let high = positions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#times.at(positions[middle]!) >= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Per event, the rank of its time, equal for equal times. */
  rankTimes(): Uint32Array {
    const { positions } = this;
    const ranks = new Uint32Array(positions.length);
    let rank = 0;
    for (let i = positions.length - 1; i >= 0; i--) {
      const isSame =
        i < positions.length - 1 &&
        Object.is(this.#times.at(positions[i]!), this.#times.at(positions[i + 1]!));
      if (!isSame) rank++;
      ranks[positions[i]!] = rank;
    }
    return ranks;
  }
}

function newestFirst({ count, times }: EventIndex): Uint32Array {
  const positions = new Uint32Array(count);
  for (let i = 0; i < count; i++) positions[i] = count - 1 - i;
  for (let i = 1; i < count; i++)
    if (compareTimes(times.at(i - 1), times.at(i)) > 0)
      return positions.sort((a, b) => compareTimes(times.at(b), times.at(a)) || b - a);
  return positions;
}

function compareTimes(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
  return a - b;
}
