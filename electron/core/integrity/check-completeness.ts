import type { Database } from 'better-sqlite3';
import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { CompletenessReport, Finding } from '../../../shared/completeness.ts';
import { type EventIndex, rowIdAt } from '../index/event-index.ts';
import type { EventTable } from '../store/event-table.ts';
import type { CallContext } from '../worker/protocol.ts';
import { takeBreath } from '../worker/take-breath.ts';
import { findBrokenReferences, findPageDamage, knownUserIds } from './database-checks.ts';
import { findDuplicateEvents } from './duplicate-events.ts';
import { findOddSequence, readIdSequence } from './id-sequence.ts';
import { findMissingIds, findUnreadableEvents } from './missing-ids.ts';
import { findOddDetails } from './odd-details.ts';
import { findOddTimes } from './odd-times.ts';
import { findOddValues, findUnknownUsers } from './odd-values.ts';
import { readRecordedCleanups } from './recorded-cleanups.ts';
import { readStoredIds } from './stored-ids.ts';

export interface CheckedDatabase {
  readonly sourceId: string;
  readonly db: Database;
  readonly table: EventTable;
  readonly index: EventIndex;
  readAt(position: number): AuditEvent | undefined;
}

/** Looks for everything that is missing, inconsistent or damaged. @param nowMs milliseconds since 1970 UTC */
export async function checkCompleteness(
  { sourceId, db, table, index, readAt }: CheckedDatabase,
  nowMs: number,
  context: CallContext,
): Promise<CompletenessReport> {
  const sequence = readIdSequence(db);
  const highestId = sequence?.highestIdGiven ?? null;
  const cleanups = readRecordedCleanups(index, readAt);
  const storedIds = readStoredIds(db, table, index);
  const ids = storedIds?.index ?? index;
  const findings: (Finding | null)[] = [
    ...findMissingIds(ids, cleanups, highestId),
    findOddSequence(ids, sequence),
    storedIds?.duplicates ?? null,
    await findDuplicateEvents(index, readAt, context),
    ...findOddTimes(index, nowMs),
    ...(await findOddDetails(db, table, index, context)),
    ...findOddValues(index),
    findUnknownUsers(index, knownUserIds(db)),
    findUnreadableEvents(index, highestId),
  ];
  await takeBreath(context);
  findings.push(findPageDamage(db, index));
  await takeBreath(context);
  findings.push(findBrokenReferences(db, index));
  return {
    sourceId,
    eventCount: index.count,
    firstId: idAt(ids, 0),
    lastId: idAt(ids, ids.count - 1),
    highestIdGiven: highestId?.toString() ?? null,
    recordedDeletions: cleanups.deletions,
    findings: findings.filter((finding) => finding !== null),
  };
}

function idAt(index: EventIndex, position: number): string | null {
  return index.count === 0 ? null : rowIdAt(index, position).toString();
}
