import type { Finding } from '../../../shared/completeness.ts';
import { type EventIndex, positionOf, rowIdAt } from '../index/event-index.ts';
import type { CallContext } from '../worker/protocol.ts';
import { FindingBuilder } from './finding-builder.ts';
import { isExplained, type RecordedCleanups } from './recorded-cleanups.ts';
import { visitPositions } from './visit-positions.ts';

/**
 * Ids that no event has. Under AUTOINCREMENT SQLite never gives an id twice and remembers the highest in
 * `sqlite_sequence` (https://sqlite.org/autoinc.html), so every id between 1 and that one belonged to an event once.
 *
 * @param cleanups what the `audit_cleanup` events say retention deleted, which may explain the beginning
 * @param highestIdGiven by `sqlite_sequence`; null where unknown
 */
export async function findMissingIds(
  index: EventIndex,
  cleanups: RecordedCleanups,
  highestIdGiven: bigint | null,
  context: CallContext,
): Promise<(Finding | null)[]> {
  const end = highestIdGiven === null ? null : missingEnd(index, highestIdGiven);
  if (index.count === 0) return [end];
  return [missingBeginning(index, cleanups), await missingMiddle(index, context), end];
}

function missingBeginning(index: EventIndex, cleanups: RecordedCleanups): Finding | null {
  const firstId = rowIdAt(index, 0);
  if (firstId <= 1n || isUnreadable(index, null, firstId)) return null;
  const builder = new FindingBuilder('missing-beginning', index);
  builder.addGap(1n, firstId - 1n, -1, 0);
  const finding = builder.finding(isExplained(firstId - 1n, index, cleanups) ? 'note' : 'finding');
  return finding && { ...finding, recordedDeletions: cleanups.deletions };
}

async function missingMiddle(index: EventIndex, context: CallContext): Promise<Finding | null> {
  const builder = new FindingBuilder('missing-middle', index);
  await visitPositions(index.count, context, (after) => {
    if (after === 0 || follows(index.rowIds, after)) return;
    const [before, next] = [rowIdAt(index, after - 1), rowIdAt(index, after)];
    // SQLite gives ids from 1 on; those below were written by hand.
    const first = before < 0n ? 1n : before + 1n;
    if (first < next && !isUnreadable(index, before, next)) {
      builder.addGap(first, next - 1n, after - 1, after);
    }
  });
  return builder.finding();
}

/** Whether the row id at a position is the one after its predecessor's. */
function follows(rowIds: EventIndex['rowIds'], position: number): boolean {
  return rowIds instanceof BigInt64Array
    ? rowIds[position] === (rowIds[position - 1] ?? 0n) + 1n
    : rowIds[position] === (rowIds[position - 1] ?? 0) + 1;
}

function missingEnd(index: EventIndex, highestIdGiven: bigint): Finding | null {
  const lastReadId = index.count === 0 ? null : rowIdAt(index, index.count - 1);
  const lastId = lastReadId === null || lastReadId < 0n ? 0n : lastReadId;
  if (highestIdGiven <= lastId || isUnreadable(index, lastReadId, null)) return null;
  const builder = new FindingBuilder('missing-end', index);
  builder.addGap(lastId + 1n, highestIdGiven, index.count - 1, index.count);
  return builder.finding();
}

/** Whether the ids between two events are not missing but on damaged pages, which is a finding of its own. */
function isUnreadable(index: EventIndex, after: bigint | null, before: bigint | null): boolean {
  return index.unreadable.some((range) => range.after === after && range.before === before);
}

/**
 * Where the scan had to step over a damaged page, the ids between the last event read before it and the first after;
 * and events of which a part is on such a page.
 */
export function findUnreadableEvents(index: EventIndex, highestIdGiven: bigint | null): Finding | null {
  const builder = new FindingBuilder('unreadable-events', index);
  for (const { after, before } of index.unreadable) {
    const positionAfter = before === null ? index.count : positionOf(index, before);
    const firstId = (after ?? 0n) + 1n;
    const lastId = before === null ? highestIdGiven : before - 1n;
    if (lastId === null || lastId < firstId) builder.addEnd(firstId, positionAfter - 1);
    else builder.addGap(firstId, lastId, positionAfter - 1, positionAfter);
  }
  for (const position of index.partlyReadable) builder.addEvent(position);
  return builder.finding();
}
