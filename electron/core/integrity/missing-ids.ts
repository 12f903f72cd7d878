import type { Finding } from '../../../shared/completeness.ts';
import { type EventIndex, positionOf, rowIdAt } from '../index/event-index.ts';
import { FindingBuilder } from './finding-builder.ts';

/**
 * Ids that no event has. Under AUTOINCREMENT SQLite never gives an id twice and remembers the highest in
 * `sqlite_sequence` (https://sqlite.org/autoinc.html), so every id between 1 and that one belonged to an event once.
 *
 * @param recordedDeletions what the `audit_cleanup` events say retention deleted: it explains as much of the beginning
 * @param highestIdGiven by `sqlite_sequence`; null where unknown
 */
export function findMissingIds(
  index: EventIndex,
  recordedDeletions: number,
  highestIdGiven: bigint | null,
): (Finding | null)[] {
  const end = highestIdGiven === null ? null : missingEnd(index, highestIdGiven);
  if (index.count === 0) return [end];
  return [missingBeginning(index, recordedDeletions), missingMiddle(index), end];
}

function missingBeginning(index: EventIndex, recordedDeletions: number): Finding | null {
  const firstId = rowIdAt(index, 0);
  if (firstId <= 1n + BigInt(recordedDeletions)) return null;
  const builder = new FindingBuilder('missing-beginning', index);
  builder.addGap(1n, firstId - 1n, -1, 0);
  const finding = builder.finding();
  return finding && { ...finding, recordedDeletions };
}

function missingMiddle(index: EventIndex): Finding | null {
  const builder = new FindingBuilder('missing-middle', index);
  const { rowIds, count } = index;
  for (let after = 1; after < count; after++) {
    const isGap = Number(rowIds[after]) - Number(rowIds[after - 1]) !== 1;
    if (isGap) builder.addGap(rowIdAt(index, after - 1) + 1n, rowIdAt(index, after) - 1n, after - 1, after);
  }
  return builder.finding();
}

function missingEnd(index: EventIndex, highestIdGiven: bigint): Finding | null {
  const lastId = index.count === 0 ? 0n : rowIdAt(index, index.count - 1);
  if (highestIdGiven <= lastId) return null;
  const builder = new FindingBuilder('missing-end', index);
  builder.addGap(lastId + 1n, highestIdGiven, index.count - 1, index.count);
  return builder.finding();
}

/** Where the scan had to step over a damaged page: the ids between the last event read before it and the first after. */
export function findUnreadableEvents(index: EventIndex, highestIdGiven: bigint | null): Finding | null {
  const builder = new FindingBuilder('unreadable-events', index);
  for (const { after, before } of index.unreadable) {
    const positionAfter = before === null ? index.count : positionOf(index, before);
    const lastId = before === null ? (highestIdGiven ?? (after ?? 0n) + 1n) : before - 1n;
    builder.addGap((after ?? 0n) + 1n, lastId, positionAfter - 1, positionAfter);
  }
  return builder.finding();
}
