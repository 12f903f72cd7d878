import type { Database } from 'better-sqlite3';
import type { AuditEvent } from '../../../shared/audit-event.ts';
import type {
  CompletenessReport,
  Finding,
  FindingKind,
  FindingWeight,
} from '../../../shared/completeness.ts';
import type { Chronology } from '../index/chronology.ts';
import { type EventIndex, rowIdAt } from '../index/event-index.ts';
import type { DatabaseReadings } from '../reader/database-readings.ts';
import type { LogSurvey } from '../store/survey-logs.ts';
import type { CallContext } from '../worker/protocol.ts';
import { knownUserIds } from './database-checks.ts';
import { findDuplicateEvents } from './duplicate-events.ts';
import { FindingBuilder } from './finding-builder.ts';
import { findOddSequence, readIdSequence } from './id-sequence.ts';
import { findMissingIds, findUnreadableEvents } from './missing-ids.ts';
import { findOddDetails } from './odd-details.ts';
import { findOddTimes } from './odd-times.ts';
import { findOddValues, findUnknownUsers } from './odd-values.ts';
import { readRecordedCleanups } from './recorded-cleanups.ts';
import { indexStoredIds } from './stored-ids.ts';

export interface CheckedDatabase {
  readonly sourceId: string;
  readonly db: Database;
  readonly index: EventIndex;
  readonly chronology: Chronology;
  readonly readings: DatabaseReadings;
  readonly logs: LogSurvey;
  readAt(position: number): AuditEvent | undefined;
}

/**
 * Looks for everything that is missing, inconsistent or damaged. What only the database can tell is read elsewhere, where
 * there is a thread for it; what the index tells is found here, a step at a time.
 *
 * @param nowMs milliseconds since 1970 UTC
 */
export async function checkCompleteness(
  { sourceId, db, index, chronology, readings, logs, readAt }: CheckedDatabase,
  nowMs: number,
  context: CallContext,
): Promise<CompletenessReport> {
  const sequence = readIdSequence(db);
  const highestId = sequence?.highestIdGiven ?? null;
  const cleanups = await readRecordedCleanups(index, readAt, context);
  const idPairs = await readings.read('idsApart', undefined, context);
  const storedIds = idPairs && (await indexStoredIds(idPairs, index, context));
  const ids = storedIds?.index ?? index;
  const findings: (Finding | null)[] = [
    ...(await findMissingIds(ids, cleanups, highestId, context)),
    findOddSequence(ids, sequence),
    storedIds?.duplicates ?? null,
    await findDuplicateEvents(index, chronology, readAt, context),
    ...(await findOddTimes(index, nowMs, context)),
    ...(await findOddDetails(readings, index, context)),
    ...(await findOddValues(index, context)),
    await findUnknownUsers(index, knownUserIds(db), context),
    findUnreadableEvents(index, highestId),
    messagesFinding('log-left-out', index, logs.leftOut),
    messagesFinding('log-unfinished', index, logs.unfinished, 'note'),
    messagesFinding('page-damage', index, await readings.read('quickCheck', undefined, context)),
    messagesFinding('foreign-key', index, await readings.read('brokenReferences', undefined, context)),
  ];
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

function messagesFinding(
  kind: FindingKind,
  index: EventIndex,
  messages: readonly string[],
  weight: FindingWeight = 'finding',
): Finding | null {
  const builder = new FindingBuilder(kind, index);
  for (const message of messages) builder.addMessage(message);
  return builder.finding(weight);
}

function idAt(index: EventIndex, position: number): string | null {
  return index.count === 0 ? null : rowIdAt(index, position).toString();
}
