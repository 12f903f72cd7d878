import type { AuditEvent } from '../../../shared/audit-event.ts';
import { parseTimestamp } from '../../../shared/timestamp.ts';
import type { EventIndex } from '../index/event-index.ts';
import type { CallContext } from '../worker/protocol.ts';
import { takeBreath } from '../worker/take-breath.ts';
import { forEachMatch } from './matching-events.ts';

/** Clean-ups read between two breaths. */
const STEP_CLEANUPS = 200;
const DAY_MS = 86_400_000;
/** Retention runs once a day, and a quiet server may write nothing for another. */
const RETENTION_TOLERANCE_MS = 2 * DAY_MS;

/** What the `audit_cleanup` events that are still there say of those that are not. */
export interface RecordedCleanups {
  /** How many events they deleted, by `deletedCount` of their details. */
  readonly deletions: number;
  /** Milliseconds since 1970 UTC: nothing older should be left. Null where no clean-up says. */
  readonly keptSince: number | null;
}

/** @param readAt reads the event at a position */
export async function readRecordedCleanups(
  index: EventIndex,
  readAt: (position: number) => AuditEvent | undefined,
  context: CallContext,
): Promise<RecordedCleanups> {
  const positions: number[] = [];
  const isCleanup = (action: string | null) => action === 'audit_cleanup';
  await forEachMatch(index.action, isCleanup, context, (position) => positions.push(position));
  let deletions = 0;
  let keptSince: number | null = null;
  for (const [i, position] of positions.entries()) {
    const event = readAt(position);
    if (event === undefined || !isDone(event)) continue;
    const details = parseObject(event.details);
    deletions += positive(details.deletedCount) ?? 0;
    const [time, days] = [parseTimestamp(event.timestamp), positive(details.retentionDays)];
    if (time !== null && days !== null) keptSince = Math.max(keptSince ?? -Infinity, time - days * DAY_MS);
    if (i % STEP_CLEANUPS === STEP_CLEANUPS - 1) await takeBreath(context);
  }
  return { deletions, keptSince };
}

/**
 * Whether clean-ups explain that so many ids are missing before the first event: they deleted as many, or the log begins
 * just where retention cuts it (the records of earlier clean-ups are deleted with the rest).
 */
export function isExplained(
  missing: bigint,
  { times }: EventIndex,
  { deletions, keptSince }: RecordedCleanups,
): boolean {
  const firstTime = times.at(0);
  const isCutThere = keptSince !== null && Math.abs(firstTime - keptSince) <= RETENTION_TOLERANCE_MS;
  return missing <= BigInt(deletions) || isCutThere;
}

/** A clean-up as duplistatus records it when it has deleted something. */
function isDone({ category, status }: AuditEvent): boolean {
  return category === 'system' && status === 'success';
}

function parseObject(details: string | null): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(details ?? 'null'));
  } catch {
    return {};
  }
}

/** Null for what is no whole number above 0. */
function positive(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : null;
}
