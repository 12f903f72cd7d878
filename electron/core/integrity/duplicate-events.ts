import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { Finding } from '../../../shared/completeness.ts';
import type { EventIndex } from '../index/event-index.ts';
import type { CallContext } from '../worker/protocol.ts';
import { takeBreath } from '../worker/take-breath.ts';
import { FindingBuilder } from './finding-builder.ts';

/** Events compared between two breaths. */
const STEP_EVENTS = 1_000;

/** Events of one second that the index cannot tell apart. */
interface LookAlikes {
  readonly firstPosition: number;
  /** What they hold, read once there are two of them, and where it was seen last. */
  contents: Map<string, number> | undefined;
}

/**
 * Events that equal an earlier one of the same second in everything but the id, however far apart their ids are: a note
 * where all of them were written within that second. The index names the few candidates; only those are read.
 *
 * @param readAt reads the event at a position
 */
export async function findDuplicateEvents(
  index: EventIndex,
  readAt: (position: number) => AuditEvent | undefined,
  context: CallContext,
): Promise<Finding | null> {
  const contentAt = (position: number) => JSON.stringify({ ...readAt(position), id: undefined });
  const keyAt = lookAlikeKey(index);
  const duplicates: number[] = [];
  let isOrdinary = true;
  const ofThisSecond = new Map<string, LookAlikes>();
  let second = Number.NaN;
  let compared = 0;
  for (const position of byTime(index)) {
    const time = index.times[position] as number;
    if (time !== second) ofThisSecond.clear();
    second = time;
    const key = keyAt(position);
    const lookAlikes = ofThisSecond.get(key);
    if (lookAlikes === undefined) {
      ofThisSecond.set(key, { firstPosition: position, contents: undefined });
      continue;
    }
    lookAlikes.contents ??= new Map([[contentAt(lookAlikes.firstPosition), lookAlikes.firstPosition]]);
    const content = contentAt(position);
    const earlier = lookAlikes.contents.get(content);
    lookAlikes.contents.set(content, position);
    if (earlier !== undefined) {
      duplicates.push(position);
      isOrdinary &&= isOneSecond(index, earlier, position);
    }
    if (++compared % STEP_EVENTS === 0) await takeBreath(context);
  }
  const builder = new FindingBuilder('duplicate-event', index);
  for (const position of duplicates.sort((a, b) => a - b)) builder.addEvent(position);
  return builder.finding(isOrdinary ? 'note' : 'finding');
}

/** Whether all events between two positions are of the same second: written one after the other, not copied later. */
function isOneSecond({ times }: EventIndex, from: number, to: number): boolean {
  for (let position = from; position < to; position++) {
    if (times[position] !== times[to]) return false;
  }
  return true;
}

/** Positions with a readable time, by time, then id. */
function byTime({ times, count }: EventIndex): Uint32Array {
  const positions = new Uint32Array(count).map((_, position) => position);
  const readable = positions.filter((position) => !Number.isNaN(times[position]));
  const timeAt = (i: number) => times[readable[i] as number] as number;
  const isSorted = readable.every((_, i) => i === 0 || timeAt(i - 1) <= timeAt(i));
  return isSorted ? readable : readable.sort((a, b) => (times[a] as number) - (times[b] as number) || a - b);
}

function lookAlikeKey({ user, action, category, status, target, ip }: EventIndex) {
  const columns = [user, action, category, status, target, ip].map(({ column }) => column.codes);
  return (position: number) => columns.map((codes) => codes[position]).join(' ');
}
