import type { Database } from 'better-sqlite3';
import type { EventOrder, SortColumn, SortTerm } from '../../../shared/event-order.ts';
import type { EventTable } from '../store/event-table.ts';
import type { Codes } from './code-column.ts';
import type { Coded, EventIndex } from './event-index.ts';
import { rankDetails } from './rank-details.ts';

const COLLATOR = new Intl.Collator('en', { sensitivity: 'variant', numeric: true });

/** What a column sorts by: per event a code, per code its rank among them; without ranks, the codes are ranks themselves. */
interface Ranking {
  readonly codes: Codes;
  readonly rankOfCode: Uint32Array | undefined;
}

/** Positions of all events in an order. Built when first asked for; the last one is kept beside the chronological. */
export class EventOrders {
  readonly #index: EventIndex;
  readonly #db: Database;
  readonly #table: EventTable;
  readonly #chronological: Uint32Array;
  readonly #rankings = new Map<SortColumn, Ranking>();
  #last: { readonly key: string; readonly positions: Uint32Array } | undefined;

  constructor(index: EventIndex, db: Database, table: EventTable) {
    this.#index = index;
    this.#db = db;
    this.#table = table;
    this.#chronological = newestFirst(index);
  }

  /** Every position once, in that order; ties by timestamp, then row id, both descending. */
  positions(order: EventOrder): Uint32Array {
    const key = JSON.stringify(order);
    if (this.#last?.key !== key) this.#last = { key, positions: this.#sort(order) };
    return this.#last.positions;
  }

  /** From the last term to the first: each sort keeps what is equal in the order of the one before. */
  #sort(order: EventOrder): Uint32Array {
    let positions = this.#chronological;
    order.toReversed().forEach((term, i) => {
      if (i === 0 && term.column === 'timestamp') positions = this.#byTimestamp(term);
      else if (term.column === 'id') positions = byRowId(this.#index.count, term);
      else positions = sortByRank(positions, this.#rankingOf(term.column), term);
    });
    return positions;
  }

  #byTimestamp({ direction }: SortTerm): Uint32Array {
    return direction === 'descending' ? this.#chronological : this.#chronological.toReversed();
  }

  #rankingOf(column: Exclude<SortColumn, 'id'>): Ranking {
    const known = this.#rankings.get(column);
    if (known !== undefined) return known;
    const ranking = this.#rank(column);
    this.#rankings.set(column, ranking);
    return ranking;
  }

  #rank(column: Exclude<SortColumn, 'id'>): Ranking {
    switch (column) {
      case 'timestamp':
        return { codes: rankTimes(this.#index, this.#chronological), rankOfCode: undefined };
      case 'details':
        return { codes: rankDetails(this.#db, this.#table, this.#index), rankOfCode: undefined };
      case 'user':
        return rankEntries(this.#index.user, ({ username, userId }) => username ?? userId ?? '');
      case 'target':
        return rankEntries(this.#index.target, ({ type, id }) => `${type ?? ''}\u0000${id ?? ''}`);
      case 'action':
      case 'category':
      case 'status':
      case 'ip':
        return rankEntries(this.#index[column], (value) => value ?? '');
      default:
        return column satisfies never;
    }
  }
}

/** Unreadable timestamps count as older than any. */
function newestFirst({ count, times }: EventIndex): Uint32Array {
  const positions = new Uint32Array(count).map((_, i) => count - 1 - i);
  const isSorted = positions.every(
    (position, i) => i === 0 || ageOf(times[positions[i - 1]!]!) >= ageOf(times[position]!),
  );
  return isSorted
    ? positions
    : positions.sort((a, b) => compare(ageOf(times[b]!), ageOf(times[a]!)) || b - a);
}

function ageOf(time: number): number {
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byRowId(count: number, { direction }: SortTerm): Uint32Array {
  return new Uint32Array(count).map((_, i) => (direction === 'ascending' ? i : count - 1 - i));
}

/** Per event, the rank of its time, equal for equal times. */
function rankTimes({ count, times }: EventIndex, chronological: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(count);
  let rank = 0;
  for (let i = count - 1; i >= 0; i--) {
    const position = chronological[i]!;
    if (i < count - 1 && ageOf(times[position]!) !== ageOf(times[chronological[i + 1]!]!)) rank++;
    ranks[position] = rank;
  }
  return ranks;
}

/** Sorts the dictionary, not the rows. */
function rankEntries<Entry>({ column, dictionary }: Coded<Entry>, textOf: (entry: Entry) => string): Ranking {
  const texts = dictionary.entries.map(textOf);
  const ordered = texts.map((_, code) => code).sort((a, b) => COLLATOR.compare(texts[a]!, texts[b]!));
  const rankOfCode = new Uint32Array(texts.length);
  let current = 0;
  ordered.forEach((code, i) => {
    if (i > 0 && COLLATOR.compare(texts[ordered[i - 1]!]!, texts[code]!) !== 0) current++;
    rankOfCode[code] = current;
  });
  return { codes: column.codes, rankOfCode };
}

/** Counting sort, which leaves equal ranks in the order in which they came. */
function sortByRank(
  before: Uint32Array,
  { codes, rankOfCode }: Ranking,
  { direction }: SortTerm,
): Uint32Array {
  const ranks = rankOfCode === undefined ? codes : Uint32Array.from(codes, (code) => rankOfCode[code]!);
  let highest = 0;
  for (const rank of ranks) if (rank > highest) highest = rank;
  const bucketOf = direction === 'ascending' ? (rank: number) => rank : (rank: number) => highest - rank;
  const starts = new Uint32Array(highest + 2);
  for (const rank of ranks) starts[bucketOf(rank) + 1]!++;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  const positions = new Uint32Array(before.length);
  for (const position of before) positions[starts[bucketOf(ranks[position]!)]!++] = position;
  return positions;
}
