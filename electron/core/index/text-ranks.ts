import type { AuditEventKey } from '../../../shared/audit-event.ts';
import type { CallContext } from '../worker/protocol.ts';
import { SharedWork } from '../worker/shared-work.ts';

/** Per event, the rank of its value in a column, lowest first. */
type Ranks = Uint32Array;

/** What columns sort by that are not in the index. Found out once, and given up when nobody waits for it any more. */
export class TextRanks {
  readonly #rank: (key: AuditEventKey, context: CallContext) => Promise<Ranks>;
  readonly #known = new Map<AuditEventKey, Ranks>();
  readonly #underWay = new Map<AuditEventKey, SharedWork<Ranks>>();

  /** @param rank reads the whole column */
  constructor(rank: (key: AuditEventKey, context: CallContext) => Promise<Ranks>) {
    this.#rank = rank;
  }

  /** @throws the reason of the call's signal, as soon as it is aborted; as the ranking does */
  async ranksOf(key: AuditEventKey, context: CallContext): Promise<Ranks> {
    return this.#known.get(key) ?? this.#workOn(key).wait(context);
  }

  #workOn(key: AuditEventKey): SharedWork<Ranks> {
    const underWay = this.#underWay.get(key);
    if (underWay !== undefined && !underWay.isGivenUp) return underWay;
    const work: SharedWork<Ranks> = new SharedWork(async (context) => {
      const ranks = await this.#rank(key, context);
      this.#known.set(key, ranks);
      return ranks;
    });
    this.#underWay.set(key, work);
    void work.ended.then(() => {
      if (this.#underWay.get(key) === work) this.#underWay.delete(key);
    });
    return work;
  }
}
