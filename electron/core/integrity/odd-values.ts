import { type Finding, KNOWN_CATEGORIES, KNOWN_STATUSES } from '../../../shared/completeness.ts';
import type { Coded, EventIndex } from '../index/event-index.ts';
import { FindingBuilder } from './finding-builder.ts';
import { forEachMatch } from './matching-events.ts';

/** Categories and statuses that duplistatus does not write, and NULL where its schema forbids it. */
export function findOddValues(index: EventIndex): (Finding | null)[] {
  return [
    findMissingValues(index),
    findUnknown('unknown-category', index, index.category, KNOWN_CATEGORIES),
    findUnknown('unknown-status', index, index.status, KNOWN_STATUSES),
  ];
}

/** Each event once, whatever it lacks. */
function findMissingValues(index: EventIndex): Finding | null {
  const lacking = new Map<number, string[]>();
  const required = [
    ['action', index.action],
    ['category', index.category],
    ['status', index.status],
  ] as const;
  for (const [column, coded] of required) {
    forEachMatch(
      coded,
      (value) => value === null,
      (position) => lacking.set(position, [...(lacking.get(position) ?? []), column]),
    );
  }
  const builder = new FindingBuilder('required-value-missing', index);
  for (const [position, columns] of [...lacking].sort(([a], [b]) => a - b)) {
    builder.addEvent(position, columns.join(', '));
  }
  return builder.finding();
}

function findUnknown(
  kind: 'unknown-category' | 'unknown-status',
  index: EventIndex,
  coded: Coded<string | null>,
  known: readonly string[],
): Finding | null {
  const builder = new FindingBuilder(kind, index);
  forEachMatch(
    coded,
    (value) => value !== null && !known.includes(value),
    (position, value) => builder.addEvent(position, value),
  );
  return builder.finding();
}

/** Events whose `user_id` no account of the `users` table has. @param knownIds undefined where there is no such table */
export function findUnknownUsers(
  index: EventIndex,
  knownIds: ReadonlySet<string> | undefined,
): Finding | null {
  if (knownIds === undefined) return null;
  const builder = new FindingBuilder('unknown-user', index);
  forEachMatch(
    index.user,
    ({ userId }) => userId !== null && !knownIds.has(userId),
    (position, { userId }) => builder.addEvent(position, userId),
  );
  return builder.finding();
}
