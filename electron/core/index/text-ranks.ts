import type { CallContext } from '../worker/protocol.ts';
import { SharedWork } from '../worker/shared-work.ts';
import type { Codes } from './code-column.ts';
import type { ScannedColumn, TextColumn } from './column-texts.ts';

/** Columns that may take long to rank. */
export type LongColumn = TextColumn | ScannedColumn;

/** The rank of each event in a column that is not in the index, or of each code of another one; lowest first. */
type Ranks = Codes;

/** What columns sort by that take long to rank. Found out once, and given up when nobody waits for it any more. */
export class TextRanks {
  readonly #rank: (column: LongColumn, context: CallContext) => Promise<Ranks>;
  readonly #known = new Map<LongColumn, Ranks>();
  readonly #underWay = new Map<LongColumn, SharedWork<Ranks>>();

  /** @param rank ranks a whole column */
  constructor(rank: (column: LongColumn, context: CallContext) => Promise<Ranks>) {
    this.#rank = rank;
  }

  /** @throws the reason of the call's signal, as soon as it is aborted; as the ranking does */
  async ranksOf(column: LongColumn, context: CallContext): Promise<Ranks> {
    return this.#known.get(column) ?? this.#workOn(column).wait(context);
  }

  #workOn(column: LongColumn): SharedWork<Ranks> {
    const underWay = this.#underWay.get(column);
    if (underWay !== undefined && !underWay.isGivenUp) return underWay;
    const work: SharedWork<Ranks> = new SharedWork(async (context) => {
      const ranks = await this.#rank(column, context);
      this.#known.set(column, ranks);
      return ranks;
    });
    this.#underWay.set(column, work);
    void work.ended.then(() => {
      if (this.#underWay.get(column) === work) this.#underWay.delete(column);
    });
    return work;
  }
}
