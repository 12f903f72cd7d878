import { hash } from 'node:crypto';
import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { Finding } from '../../../shared/completeness.ts';
import type { Chronology } from '../index/chronology.ts';
import type { EventIndex } from '../index/event-index.ts';
import type { CallContext } from '../worker/protocol.ts';
import { takeBreath } from '../worker/take-breath.ts';
import { FindingBuilder } from './finding-builder.ts';
import { visitPositions } from './visit-positions.ts';

/** Events read and compared between two breaths. */
const STEP_COMPARED = 200;

/**
 * Events that equal an earlier one of the same second in everything but the id, however far apart their ids are: a note
 * where all of them were written within that second. The index names the few candidates; only those are read.
 *
 * @param readAt reads the event at a position
 */
export async function findDuplicateEvents(
  index: EventIndex,
  chronology: Chronology,
  readAt: (position: number) => AuditEvent | undefined,
  context: CallContext,
): Promise<Finding | null> {
  const duplicates: number[] = [];
  let isOrdinary = true;
  let compared = 0;
  for (const lookAlikes of await findLookAlikes(index, chronology, context)) {
    // What they hold, and where it was seen last.
    const seen = new Map<string, number>();
    for (const position of lookAlikes) {
      const content = hash('sha256', JSON.stringify({ ...readAt(position), id: undefined }));
      const earlier = seen.get(content);
      seen.set(content, position);
      if (earlier !== undefined) {
        duplicates.push(position);
        isOrdinary &&= isOneSecond(index, earlier, position);
      }
      if (++compared % STEP_COMPARED === 0) await takeBreath(context);
    }
  }
  const builder = new FindingBuilder('duplicate-event', index);
  for (const position of duplicates.sort((a, b) => a - b)) builder.addEvent(position);
  return builder.finding(isOrdinary ? 'note' : 'finding');
}

/** Events of one second, two or more and by id, that the index cannot tell apart. */
type LookAlikes = readonly number[];

async function findLookAlikes(
  index: EventIndex,
  { positions }: Chronology,
  context: CallContext,
): Promise<LookAlikes[]> {
  const keyAt = lookAlikeKey(index);
  const found: LookAlikes[] = [];
  const timeAt = (place: number) => index.times.at(positions[place] as number);
  let ofThisSecond = new Map<string, number[]>();
  const { count } = index;
  await visitPositions(count, context, (age) => {
    // From the oldest event on.
    const place = count - 1 - age;
    const [time, position] = [timeAt(place), positions[place] as number];
    const isAlone = time !== timeAt(place - 1) && ofThisSecond.size === 0;
    if (isAlone || Number.isNaN(time)) return;
    const key = keyAt(position);
    const alike = ofThisSecond.get(key);
    if (alike === undefined) ofThisSecond.set(key, [position]);
    else if (alike.push(position) === 2) found.push(alike);
    if (time !== timeAt(place - 1)) ofThisSecond = new Map();
  });
  return found;
}

/** Whether all events between two positions are of the same second: written one after the other, not copied later. */
function isOneSecond({ times }: EventIndex, from: number, to: number): boolean {
  for (let position = from; position < to; position++) {
    if (times.at(position) !== times.at(to)) return false;
  }
  return true;
}

function lookAlikeKey({ user, action, category, status, target, ip }: EventIndex) {
  const columns = [user, action, category, status, target, ip].map(({ column }) => column.codes);
  return (position: number) => columns.map((codes) => codes[position]).join(' ');
}
