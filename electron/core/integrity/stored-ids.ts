import type { Finding } from '../../../shared/completeness.ts';
import { type EventIndex, positionOf } from '../index/event-index.ts';
import { TimeColumn } from '../index/time-column.ts';
import type { CallContext } from '../worker/protocol.ts';
import { FindingBuilder } from './finding-builder.ts';
import type { IdPairs } from './scan-ids.ts';
import { visitPositions } from './visit-positions.ts';

/** The whole numbers that a table keeps in a column `id` of its own. */
export interface StoredIds {
  /** Each id once, ascending, with the time of its event: what gaps are looked for in. */
  readonly index: EventIndex;
  /** Events with an id that an earlier one has. */
  readonly duplicates: Finding | null;
}

/** Takes the ids of a table whose ids are not its row ids. @param pairs by id */
export async function indexStoredIds(
  { rowIds, ids }: IdPairs,
  index: EventIndex,
  context: CallContext,
): Promise<StoredIds> {
  const duplicates = new FindingBuilder('duplicate-id', index);
  const distinct: bigint[] = [];
  const times: number[] = [];
  await visitPositions(ids.length, context, (i) => {
    const [position, id] = [positionOf(index, rowIds[i] as bigint), ids[i] as bigint];
    if (position < 0) return;
    if (id === distinct.at(-1)) {
      duplicates.addEvent(position, id.toString());
    } else {
      distinct.push(id);
      times.push(index.times.at(position));
    }
  });
  const byId = {
    rowIds: BigInt64Array.from(distinct),
    times: TimeColumn.timesOf(times),
    count: distinct.length,
  };
  return { index: { ...index, ...byId, unreadable: [] }, duplicates: duplicates.finding() };
}
