import type { Finding } from '../../../shared/completeness.ts';
import type { EventIndex } from '../index/event-index.ts';
import type { CallContext } from '../worker/protocol.ts';
import { FindingBuilder } from './finding-builder.ts';
import { visitPositions } from './visit-positions.ts';

/** A clock may be this far ahead of ours before a timestamp counts as one of the future, in milliseconds. */
const CLOCK_TOLERANCE_MS = 60_000;

/** Timestamps that run against the ids, lie in the future, or cannot be read. @param nowMs milliseconds since 1970 UTC */
export async function findOddTimes(
  index: EventIndex,
  nowMs: number,
  context: CallContext,
): Promise<(Finding | null)[]> {
  const backwards = new FindingBuilder('time-backwards', index);
  const future = new FindingBuilder('time-future', index);
  const unreadable = new FindingBuilder('time-unreadable', index);
  let previous = Number.NEGATIVE_INFINITY;
  await visitPositions(index.count, context, (position) => {
    const time = index.times.at(position);
    if (Number.isNaN(time)) {
      unreadable.addEvent(position);
      return;
    }
    if (time < previous) backwards.addEvent(position);
    if (time > nowMs + CLOCK_TOLERANCE_MS) future.addEvent(position);
    previous = time;
  });
  return [backwards.finding(), future.finding(), unreadable.finding()];
}
