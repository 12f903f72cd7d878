import { isDeepStrictEqual } from 'node:util';
import { type EventOrder, SORT_COLUMNS, type SortColumn } from '../../../shared/event-order.ts';
import type { CallContext } from '../worker/protocol.ts';
import { Chronology } from './chronology.ts';
import type { Codes } from './code-column.ts';
import { codedColumn, isScannedColumn, SCANNED_COLUMNS, type TextColumn } from './column-texts.ts';
import { distinctTexts } from './distinct-texts.ts';
import type { EventIndex } from './event-index.ts';
import { rankTexts } from './rank-texts.ts';
import { highestRankFirst, type SortedRuns, sortByRank, sortByRowId } from './sort-positions.ts';
import type { TextRanks } from './text-ranks.ts';

/** So many texts are ranked in a moment; more, which may take seconds, are not ranked in this thread. */
const RANKED_HERE_MAX = 5_000;

/** What a column sorts by: per event a code, per code its rank. */
interface Ranking {
  readonly codes: Codes;
  /** Undefined where the codes are ranks themselves. */
  readonly rankOfCode: Codes | undefined;
}

/** Events in the order of a column, and where they are equal in it, in that of the lesser terms. */
interface LatestSort {
  readonly newestFirst: Uint32Array;
  readonly column: SortColumn;
  readonly lesserTerms: EventOrder;
  readonly ascending: SortedRuns;
}

/** Puts events into any order. What a column sorts by is found out when it is first asked for. */
export class EventOrders {
  readonly chronology: Chronology;
  readonly #index: EventIndex;
  readonly #texts: TextRanks;
  readonly #rankings = new Map<SortColumn, Ranking>();
  /** Kept for whoever turns an order round. */
  #latest: LatestSort | undefined;

  constructor(index: EventIndex, texts: TextRanks) {
    this.#index = index;
    this.#texts = texts;
    this.chronology = new Chronology(index);
  }

  /** Finds out what the columns of an order sort by, where that takes long; to be awaited before `sort`. */
  async prepare(order: EventOrder, context: CallContext): Promise<void> {
    for (const { column } of order) await this.#prepareColumn(column, context);
  }

  /**
   * Does that ahead of any order; last of all for the columns that take longest.
   *
   * @param rest is awaited before each of those
   */
  async prepareAll(context: CallContext, rest: () => Promise<void>): Promise<void> {
    const indexed = SORT_COLUMNS.filter((column) => !isScannedColumn(column));
    for (const column of indexed) await this.#prepareColumn(column, context);
    for (const column of SCANNED_COLUMNS) {
      await rest();
      await this.#prepareColumn(column, context);
    }
  }

  /**
   * Those positions in that order; ties by timestamp, then row id, both descending.
   *
   * @param newestFirst in chronological order; not changed, but may be the answer
   */
  sort(newestFirst: Uint32Array, order: EventOrder): Uint32Array {
    const [term, ...lesserTerms] = order;
    if (term === undefined) return newestFirst;
    const { column, direction } = term;
    if (column === 'id') return sortByRowId(this.#index.count, newestFirst, direction);
    if (column === 'timestamp' && lesserTerms.length === 0)
      return direction === 'descending' ? newestFirst : newestFirst.toReversed();
    const ascending =
      this.#findLatest(newestFirst, column, lesserTerms) ??
      this.#sortAscending(newestFirst, column, lesserTerms);
    return direction === 'ascending' ? ascending.positions : highestRankFirst(ascending);
  }

  #findLatest(newestFirst: Uint32Array, column: SortColumn, lesserTerms: EventOrder): SortedRuns | undefined {
    const latest = this.#latest;
    const isIt =
      latest?.newestFirst === newestFirst &&
      latest.column === column &&
      isDeepStrictEqual(latest.lesserTerms, lesserTerms);
    return isIt ? latest.ascending : undefined;
  }

  #sortAscending(
    newestFirst: Uint32Array,
    column: Exclude<SortColumn, 'id'>,
    lesserTerms: EventOrder,
  ): SortedRuns {
    // What is equal in the column stays in the order of the lesser terms.
    const positions = this.sort(newestFirst, lesserTerms);
    const ascending = sortByRank(positions, ranksOf(positions, this.#rankingOf(column)));
    this.#latest = { newestFirst, column, lesserTerms, ascending };
    return ascending;
  }

  async #prepareColumn(column: SortColumn, context: CallContext): Promise<void> {
    if (column === 'id' || column === 'timestamp' || this.#rankings.has(column)) return;
    const ranking = isScannedColumn(column)
      ? { codes: await this.#texts.ranksOf(column, context), rankOfCode: undefined }
      : {
          codes: codedColumn(this.#index, column).column.codes,
          rankOfCode: await this.#rankCodes(column, context),
        };
    this.#rankings.set(column, ranking);
  }

  async #rankCodes(column: TextColumn, context: CallContext): Promise<Codes> {
    const few = await distinctTexts(this.#index, column, RANKED_HERE_MAX, context);
    if (few === undefined) return this.#texts.ranksOf(column, context);
    const rankOfText = rankTexts(few.texts);
    return few.textOfCode.map((text) => rankOfText[text]!);
  }

  #rankingOf(column: Exclude<SortColumn, 'id'>): Ranking {
    const known = this.#rankings.get(column);
    if (known !== undefined) return known;
    if (column !== 'timestamp') throw new Error(`an order by ${column} is to be prepared`);
    const ranking = { codes: this.chronology.rankTimes(), rankOfCode: undefined };
    this.#rankings.set(column, ranking);
    return ranking;
  }
}

/** Per place in `positions`, the rank of its event. */
function ranksOf(positions: Uint32Array, { codes, rankOfCode }: Ranking): Uint32Array {
  const ranks = new Uint32Array(positions.length);
  for (let i = 0; i < ranks.length; i++) ranks[i] = codes[positions[i]!]!;
  if (rankOfCode !== undefined) for (let i = 0; i < ranks.length; i++) ranks[i] = rankOfCode[ranks[i]!]!;
  return ranks;
}
