import {
  FINDING_PLACES_MAX,
  type Finding,
  type FindingKind,
  type FindingPlace,
  type FindingWeight,
} from '../../../shared/completeness.ts';
import { type EventIndex, rowIdAt } from '../index/event-index.ts';

/** Collects the places of one kind of finding; keeps the first ones and counts them all. */
export class FindingBuilder {
  readonly #kind: FindingKind;
  readonly #index: EventIndex;
  /** Positions that this kind of finding leaves to another. */
  readonly #left: ReadonlySet<number>;
  readonly #places: FindingPlace[] = [];
  #placeCount = 0;
  #count: bigint | null = 0n;

  constructor(kind: FindingKind, index: EventIndex) {
    this.#kind = kind;
    this.#index = index;
    this.#left = new Set(kind === 'unreadable-events' ? [] : index.partlyReadable);
  }

  /** One event. Of an event that cannot be read as a whole only that is said: what else is odd about it may not be. */
  addEvent(position: number, value: string | null = null): void {
    if (this.#left.has(position)) return;
    this.#add(1n, () => {
      const id = rowIdAt(this.#index, position).toString();
      const time = timeAt(this.#index, position);
      return { firstId: id, lastId: id, fromTime: time, toTime: time, value };
    });
  }

  /** A range of ids that no event has, between the events at two positions (-1 or `count`: the ends). */
  addGap(firstId: bigint, lastId: bigint, before: number, after: number): void {
    this.#add(lastId - firstId + 1n, () => ({
      firstId: firstId.toString(),
      lastId: lastId.toString(),
      fromTime: timeAt(this.#index, before),
      toTime: timeAt(this.#index, after),
      value: null,
    }));
  }

  /** Events behind the one at a position, nobody knows how many; -1: all there ever were. */
  addEnd(firstId: bigint, before: number): void {
    const fromTime = timeAt(this.#index, before);
    this.#add(null, () => ({
      firstId: firstId.toString(),
      lastId: null,
      fromTime,
      toTime: null,
      value: null,
    }));
  }

  /** Something that is not about an event. */
  addMessage(value: string): void {
    this.#add(1n, () => ({ firstId: null, lastId: null, fromTime: null, toTime: null, value }));
  }

  /** Null where nothing was found. */
  finding(weight: FindingWeight = 'finding'): Finding | null {
    if (this.#placeCount === 0) return null;
    return {
      kind: this.#kind,
      weight,
      ...countOf(this.#count),
      places: this.#places,
      placeCount: this.#placeCount,
    };
  }

  #add(count: bigint | null, place: () => FindingPlace): void {
    if (this.#placeCount++ < FINDING_PLACES_MAX) this.#places.push(place());
    this.#count = count === null || this.#count === null ? null : this.#count + count;
  }
}

function countOf(count: bigint | null): Pick<Finding, 'count' | 'exactCount'> {
  if (count === null) return { count };
  return count > Number.MAX_SAFE_INTEGER
    ? { count: Number(count), exactCount: count.toString() }
    : { count: Number(count) };
}

function timeAt({ times }: EventIndex, position: number): number | null {
  const time = times.at(position);
  return Number.isNaN(time) ? null : time;
}
