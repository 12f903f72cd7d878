import { type Finding, KNOWN_CATEGORIES, KNOWN_STATUSES } from '../../../shared/completeness.ts';
import type { Coded, EventIndex } from '../index/event-index.ts';
import type { CallContext } from '../worker/protocol.ts';
import { FindingBuilder } from './finding-builder.ts';
import { forEachMatch } from './matching-events.ts';
import { visitPositions } from './visit-positions.ts';

/** Categories and statuses that duplistatus does not write, and NULL where its schema forbids it. */
export async function findOddValues(index: EventIndex, context: CallContext): Promise<(Finding | null)[]> {
  return [
    await findMissingValues(index, context),
    await findUnknown('unknown-category', index, index.category, KNOWN_CATEGORIES, context),
    await findUnknown('unknown-status', index, index.status, KNOWN_STATUSES, context),
  ];
}

/** Each event once, whatever it lacks. */
async function findMissingValues(index: EventIndex, context: CallContext): Promise<Finding | null> {
  const builder = new FindingBuilder('required-value-missing', index);
  const lacked = (['action', 'category', 'status'] as const).flatMap((column) => {
    const { dictionary, column: coded } = index[column];
    const nullCode = dictionary.find(null);
    return nullCode === undefined ? [] : [{ column, codes: coded.codes, nullCode }];
  });
  if (lacked.length === 0) return null;
  await visitPositions(index.count, context, (position) => {
    const lacking = lacked.filter(({ codes, nullCode }) => codes[position] === nullCode);
    if (lacking.length > 0) builder.addEvent(position, lacking.map(({ column }) => column).join(', '));
  });
  return builder.finding();
}

async function findUnknown(
  kind: 'unknown-category' | 'unknown-status',
  index: EventIndex,
  coded: Coded<string | null>,
  known: readonly string[],
  context: CallContext,
): Promise<Finding | null> {
  const builder = new FindingBuilder(kind, index);
  const isUnknown = (value: string | null) => value !== null && !known.includes(value);
  await forEachMatch(coded, isUnknown, context, (position, value) => builder.addEvent(position, value));
  return builder.finding();
}

/** Events whose `user_id` no account of the `users` table has. @param knownIds undefined where there is no such table */
export async function findUnknownUsers(
  index: EventIndex,
  knownIds: ReadonlySet<string> | undefined,
  context: CallContext,
): Promise<Finding | null> {
  if (knownIds === undefined) return null;
  const builder = new FindingBuilder('unknown-user', index);
  await forEachMatch(
    index.user,
    ({ userId }) => userId !== null && !knownIds.has(userId),
    context,
    (position, { userId }) => builder.addEvent(position, userId),
  );
  return builder.finding();
}
