import type { EventOrder, SortColumn, SortDirection } from '../../../shared/event-order.ts';
import type { CallContext } from '../worker/protocol.ts';
import { Chronology } from './chronology.ts';
import type { Codes } from './code-column.ts';
import type { Coded, EventIndex } from './event-index.ts';
import { rankTexts } from './rank-texts.ts';
import type { TextRanks } from './text-ranks.ts';

/** What a column sorts by: per event a code, per code its rank. */
interface Ranking {
  readonly codes: Codes;
  /** Undefined where the codes are ranks themselves. */
  readonly rankOfCode: Uint32Array | undefined;
}

/** Puts events into any order. What a column sorts by is found out when it is first asked for. */
export class EventOrders {
  readonly chronology: Chronology;
  readonly #index: EventIndex;
  readonly #texts: TextRanks;
  readonly #rankings = new Map<SortColumn, Ranking>();

  constructor(index: EventIndex, texts: TextRanks) {
    this.#index = index;
    this.#texts = texts;
    this.chronology = new Chronology(index);
  }

  /** Finds out what the columns of an order sort by that are not in the index; to be awaited before `sort`. */
  async prepare(order: EventOrder, context: CallContext): Promise<void> {
    if (!order.some(({ column }) => column === 'details')) return;
    const codes = await this.#texts.ranksOf('details', context);
    this.#rankings.set('details', { codes, rankOfCode: undefined });
  }

  /**
   * Those positions in that order; ties by timestamp, then row id, both descending.
   *
   * @param newestFirst in chronological order; not changed, but may be the answer
   */
  sort(newestFirst: Uint32Array, order: EventOrder): Uint32Array {
    let positions = newestFirst;
    // From the last term to the first: each sort keeps what is equal in the order of the one before.
    for (const { column, direction } of order.toReversed()) {
      const isByTimeAlready = positions === newestFirst && column === 'timestamp';
      if (isByTimeAlready) positions = direction === 'descending' ? positions : positions.toReversed();
      else if (column === 'id') positions = sortByRowId(this.#index.count, positions, direction);
      else positions = sortByRank(positions, this.#rankingOf(column), direction);
    }
    return positions;
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
        return { codes: this.chronology.rankTimes(), rankOfCode: undefined };
      case 'details':
        throw new Error('an order by details is to be prepared');
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

/** Sorts the dictionary, not the rows. */
function rankEntries<Entry>({ column, dictionary }: Coded<Entry>, textOf: (entry: Entry) => string): Ranking {
  return { codes: column.codes, rankOfCode: rankTexts(dictionary.entries.map(textOf)) };
}

function sortByRowId(count: number, positions: Uint32Array, direction: SortDirection): Uint32Array {
  const isIncluded = new Uint8Array(count);
  for (let i = 0; i < positions.length; i++) isIncluded[positions[i]!] = 1;
  const sorted = new Uint32Array(positions.length);
  let next = 0;
  for (let position = 0; position < count; position++)
    if (isIncluded[position] === 1) sorted[next++] = position;
  return direction === 'ascending' ? sorted : sorted.reverse();
}

/** Counting sort, which leaves equal ranks in the order in which they came. */
function sortByRank(positions: Uint32Array, ranking: Ranking, direction: SortDirection): Uint32Array {
  const ranks = ranksOf(positions, ranking);
  let highest = 0;
  for (let i = 0; i < ranks.length; i++) if (ranks[i]! > highest) highest = ranks[i]!;
  if (direction === 'descending') for (let i = 0; i < ranks.length; i++) ranks[i] = highest - ranks[i]!;
  const starts = new Uint32Array(highest + 2);
  for (let i = 0; i < ranks.length; i++) starts[ranks[i]! + 1]!++;
  for (let rank = 1; rank < starts.length; rank++) starts[rank]! += starts[rank - 1]!;
  const sorted = new Uint32Array(positions.length);
  for (let i = 0; i < ranks.length; i++) sorted[starts[ranks[i]!]!++] = positions[i]!;
  return sorted;
}

/** Per place in `positions`, the rank of its event. */
function ranksOf(positions: Uint32Array, { codes, rankOfCode }: Ranking): Uint32Array {
  const ranks = new Uint32Array(positions.length);
  for (let i = 0; i < ranks.length; i++) ranks[i] = codes[positions[i]!]!;
  if (rankOfCode !== undefined) for (let i = 0; i < ranks.length; i++) ranks[i] = rankOfCode[ranks[i]!]!;
  return ranks;
}
