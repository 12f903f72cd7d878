import type { Finding } from '../../../shared/completeness.ts';
import { type EventIndex, positionOf } from '../index/event-index.ts';
import { type ScanStep, stepsForward } from '../index/scan-steps.ts';
import type { DatabaseReadings } from '../reader/database-readings.ts';
import type { CallContext } from '../worker/protocol.ts';
import { FindingBuilder } from './finding-builder.ts';

/** Details that are not JSON (RFC 8259), or JSON but not an object; reports in events. */
export async function findOddDetails(
  readings: DatabaseReadings,
  index: EventIndex,
  context: CallContext,
): Promise<(Finding | null)[]> {
  const malformed = new FindingBuilder('details-malformed', index);
  const notObject = new FindingBuilder('details-not-object', index);
  // A table out of order is gone through as a whole, however few of its events are asked for.
  const steps = index.isOutOfOrder ? [everyEvent(index)] : stepsForward(index.count, context);
  for await (const { first, last } of steps) {
    const rowIds = index.rowIds.slice(first, last + 1);
    const odd = await readings.read('oddDetails', { rowIds, isOutOfOrder: index.isOutOfOrder }, context);
    addEvents(malformed, index, odd.malformed);
    addEvents(notObject, index, odd.notObject);
  }
  return [malformed.finding(), notObject.finding()];
}

function everyEvent({ count }: EventIndex): ScanStep {
  return { first: 0, last: count - 1 };
}

function addEvents(builder: FindingBuilder, index: EventIndex, rowIds: readonly bigint[]): void {
  for (const rowId of rowIds) {
    const position = positionOf(index, rowId);
    if (position >= 0) builder.addEvent(position);
  }
}
