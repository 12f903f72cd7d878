import { SYSTEM_ACTOR } from '../../../shared/actor.ts';
import type { EventFilter, FieldValue, ValueFilter } from '../../../shared/event-filter.ts';
import { writableRange } from '../../../shared/query/query-dates.ts';
import {
  endOfSecond,
  type RelatedCount,
  type RelatedEvents,
  SAME_MOMENT_MS,
} from '../../../shared/related-events.ts';
import type { Chronology } from './chronology.ts';
import { type EventIndex, entryAt, type TargetEntry } from './event-index.ts';
import { filterEvents } from './filter-events.ts';
import type { IndexedFields } from './indexed-fields.ts';
import { findSession } from './related-session.ts';

/** What the event at a position has in common with others: each as a filter, and how many events that filter shows. */
export function findRelated(
  index: EventIndex,
  fields: IndexedFields,
  chronology: Chronology,
  position: number,
): RelatedEvents {
  const user = entryAt(index.user, position);
  const target = entryAt(index.target, position);
  const ip = entryAt(index.ip, position);
  const time = index.times.at(position);
  const count = (filter: EventFilter): RelatedCount => ({
    filter,
    count: filterEvents(fields, chronology, filter, undefined).shown.length,
  });
  const session = user.key === SYSTEM_ACTOR ? null : findSession(index, position);
  return {
    user: count({ user: only(user.key) }),
    ip: ip === null ? null : count({ ip: only(ip) }),
    target: target.type === null && target.id === null ? null : count(targetFilter(target)),
    moment: Number.isNaN(time) ? null : count(momentFilter(time)),
    session: session && { ...count(session.filter), end: session.end },
  };
}

/** Both ends included, to the second. */
function momentFilter(time: number): EventFilter {
  return writableRange({ from: time - SAME_MOMENT_MS, to: endOfSecond(time + SAME_MOMENT_MS) });
}

/** Where the event names a kind of target without an id, the others of that kind. */
function targetFilter({ type, id }: TargetEntry): EventFilter {
  if (id === null) return { targetType: only(type) };
  return { target: only(type === null ? id : `${type}:${id}`) };
}

function only(value: FieldValue): ValueFilter {
  return { include: [value], exclude: [] };
}
