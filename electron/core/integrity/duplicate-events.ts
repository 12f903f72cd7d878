import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { Finding } from '../../../shared/completeness.ts';
import type { EventIndex } from '../index/event-index.ts';
import { FindingBuilder } from './finding-builder.ts';

/** Events of one second that the index cannot tell apart. */
interface LookAlikes {
  readonly firstPosition: number;
  /** What they hold, read once there are two of them. */
  contents: Set<string> | undefined;
}

/**
 * Events that equal an earlier one of the same second in everything but the id. The index names the few candidates; only
 * those are read.
 *
 * @param readAt reads the event at a position
 */
export function findDuplicateEvents(
  index: EventIndex,
  readAt: (position: number) => AuditEvent | undefined,
): Finding | null {
  const builder = new FindingBuilder('duplicate-event', index);
  const contentAt = (position: number) => JSON.stringify({ ...readAt(position), id: undefined });
  const keyAt = lookAlikeKey(index);
  const ofThisSecond = new Map<string, LookAlikes>();
  index.times.forEach((time, position) => {
    if (time !== index.times[position - 1]) ofThisSecond.clear();
    const key = keyAt(position);
    const lookAlikes = ofThisSecond.get(key);
    if (lookAlikes === undefined) {
      ofThisSecond.set(key, { firstPosition: position, contents: undefined });
      return;
    }
    lookAlikes.contents ??= new Set([contentAt(lookAlikes.firstPosition)]);
    const content = contentAt(position);
    if (lookAlikes.contents.has(content)) builder.addEvent(position);
    lookAlikes.contents.add(content);
  });
  return builder.finding();
}

function lookAlikeKey({ user, action, category, status, target, ip }: EventIndex) {
  const columns = [user, action, category, status, target, ip].map(({ column }) => column.codes);
  return (position: number) => columns.map((codes) => codes[position]).join(' ');
}
