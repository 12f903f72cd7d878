import type { Database } from 'better-sqlite3';
import type { EventOrder } from '../../../shared/event-order.ts';
import type { EventTable } from '../store/event-table.ts';
import type { Coded, EventIndex } from './event-index.ts';
import { rankDetails } from './rank-details.ts';

const COLLATOR = new Intl.Collator('en', { sensitivity: 'variant', numeric: true });

/** Positions of all events in an order. Built when first asked for; the last column's is kept beside the chronological. */
export class EventOrders {
  readonly #index: EventIndex;
  readonly #db: Database;
  readonly #table: EventTable;
  readonly #chronological: Uint32Array;
  #last: { readonly key: string; readonly positions: Uint32Array } | undefined;
  #detailsRanks: Uint32Array | undefined;

  constructor(index: EventIndex, db: Database, table: EventTable) {
    this.#index = index;
    this.#db = db;
    this.#table = table;
    this.#chronological = newestFirst(index);
  }

  /** Every position once, in that order; ties by timestamp, then row id, both descending. */
  positions({ column, direction }: EventOrder): Uint32Array {
    if (column === 'timestamp' && direction === 'descending') return this.#chronological;
    const key = `${column} ${direction}`;
    if (this.#last?.key !== key) this.#last = { key, positions: this.#sort({ column, direction }) };
    return this.#last.positions;
  }

  #sort({ column, direction }: EventOrder): Uint32Array {
    const sign = direction === 'ascending' ? 1 : -1;
    if (column === 'timestamp') return this.#chronological.toReversed();
    if (column === 'id') return byRowId(this.#index.count, direction);
    if (column === 'details') return this.#sortByRank(this.#rankDetails(), (code) => code, sign);
    const { codes, ranks } = rankColumn(this.#index, column);
    return this.#sortByRank(codes, (code) => ranks[code]!, sign);
  }

  /** Counting sort over the chronological order, which makes it stable in the ties. */
  #sortByRank(
    codes: Uint8Array | Uint16Array | Uint32Array,
    rankOf: (code: number) => number,
    sign: 1 | -1,
  ): Uint32Array {
    const { count } = this.#index;
    const ranks = new Uint32Array(count);
    let highest = 0;
    for (let i = 0; i < count; i++) {
      ranks[i] = rankOf(codes[i]!);
      if (ranks[i]! > highest) highest = ranks[i]!;
    }
    const starts = new Uint32Array(highest + 2);
    const bucketOf = (rank: number) => (sign === 1 ? rank : highest - rank);
    for (let i = 0; i < count; i++) starts[bucketOf(ranks[i]!) + 1]!++;
    for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
    const positions = new Uint32Array(count);
    for (const position of this.#chronological) positions[starts[bucketOf(ranks[position]!)]!++] = position;
    return positions;
  }

  #rankDetails(): Uint32Array {
    this.#detailsRanks ??= rankDetails(this.#db, this.#table, this.#index);
    return this.#detailsRanks;
  }
}

/** Unreadable timestamps count as older than any. */
function newestFirst({ count, times }: EventIndex): Uint32Array {
  const positions = new Uint32Array(count).map((_, i) => count - 1 - i);
  const time = (position: number) =>
    Number.isNaN(times[position]) ? Number.NEGATIVE_INFINITY : times[position]!;
  const isSorted = positions.every((position, i) => i === 0 || time(positions[i - 1]!) >= time(position));
  return isSorted ? positions : positions.sort((a, b) => compare(time(b), time(a)) || b - a);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byRowId(count: number, direction: EventOrder['direction']): Uint32Array {
  return new Uint32Array(count).map((_, i) => (direction === 'ascending' ? i : count - 1 - i));
}

type RankedColumn = 'user' | 'action' | 'category' | 'status' | 'target';

/** Sorts the dictionary, not the rows. */
function rankColumn(index: EventIndex, column: RankedColumn) {
  switch (column) {
    case 'user':
      return rank(index.user, ({ username, userId }) => username ?? userId ?? '');
    case 'target':
      return rank(index.target, ({ type, id }) => `${type ?? ''}\u0000${id ?? ''}`);
    case 'action':
    case 'category':
    case 'status':
      return rank(index[column], (value) => value ?? '');
    default:
      return column satisfies never;
  }
}

function rank<Entry>({ column, dictionary }: Coded<Entry>, textOf: (entry: Entry) => string) {
  const texts = dictionary.entries.map(textOf);
  const ordered = texts.map((_, code) => code).sort((a, b) => COLLATOR.compare(texts[a]!, texts[b]!));
  const ranks = new Uint32Array(texts.length);
  let current = 0;
  ordered.forEach((code, i) => {
    if (i > 0 && COLLATOR.compare(texts[ordered[i - 1]!]!, texts[code]!) !== 0) current++;
    ranks[code] = current;
  });
  return { codes: column.codes, ranks };
}
