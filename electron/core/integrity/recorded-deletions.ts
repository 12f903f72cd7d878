import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { EventIndex } from '../index/event-index.ts';
import { forEachMatch } from './matching-events.ts';

/**
 * How many events the remaining `audit_cleanup` events say retention deleted (`deletedCount` of their details).
 *
 * @param readAt reads the event at a position
 */
export function countRecordedDeletions(
  index: EventIndex,
  readAt: (position: number) => AuditEvent | undefined,
): number {
  let sum = 0;
  forEachMatch(
    index.action,
    (action) => action === 'audit_cleanup',
    (position) => {
      sum += deletedCount(readAt(position)?.details ?? null);
    },
  );
  return sum;
}

/** 0 where the details do not say. */
function deletedCount(details: string | null): number {
  try {
    const count: unknown = JSON.parse(details ?? 'null')?.deletedCount;
    return Number.isSafeInteger(count) && (count as number) > 0 ? (count as number) : 0;
  } catch {
    return 0;
  }
}
