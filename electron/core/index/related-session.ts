import type { EventFilter } from '../../../shared/event-filter.ts';
import { writableRange } from '../../../shared/query/query-dates.ts';
import { endOfSecond, type SessionEnd } from '../../../shared/related-events.ts';
import { type Coded, type EventIndex, entryAt, type UserEntry } from './event-index.ts';

/** Which events a session consists of, and what ended it. */
export interface FoundSession {
  readonly filter: EventFilter;
  readonly end: SessionEnd;
}

/**
 * The session that began with the login at a position; null where that is no login that succeeded, or its time cannot be
 * read. It is what the same account did from the same address, or from none that is recorded, until the first of: its
 * logout, its login from another address, a restart of duplistatus. The account is told by its id, or by its name where the
 * account is gone. Times are whole seconds: the second of the end belongs to the session.
 */
export function findSession(index: EventIndex, position: number): FoundSession | null {
  const user = entryAt(index.user, position);
  const ip = entryAt(index.ip, position);
  const from = index.times.at(position);
  const isLogin =
    entryAt(index.action, position) === 'login' && entryAt(index.status, position) === 'success';
  if (!isLogin || Number.isNaN(from)) return null;
  const endOf = sessionEnds(index, user, ip);
  let end: SessionEnd = 'log-end';
  let endTime = Number.POSITIVE_INFINITY;
  for (let i = 0; i < index.count; i++) {
    const time = index.times.at(i);
    const isAfter = time > from || (time === from && i > position);
    if (!isAfter || time >= endTime) continue;
    const found = endOf(i);
    if (found === undefined) continue;
    end = found;
    endTime = time;
  }
  const range = writableRange({ from, to: end === 'log-end' ? undefined : endOfSecond(endTime) });
  return {
    filter: {
      ...range,
      user: { include: [user.key], exclude: [] },
      ...(ip === null ? {} : { ip: { include: [ip, null], exclude: [] } }),
    },
    end,
  };
}

/** What the event at a position does to the session, by the codes of the columns. */
function sessionEnds(index: EventIndex, user: UserEntry, ip: string | null) {
  const isSameUser = marks(index.user, (other) => isSameAccount(user, other));
  const isOtherIp = marks(index.ip, (other) => other !== null && other !== ip);
  const isSuccess = marks(index.status, (status) => status === 'success');
  const actions = index.action.dictionary.entries;
  return (at: number): SessionEnd | undefined => {
    const action = actions[index.action.column.codes[at]!];
    if (action === 'sessions_cleared_on_startup') return 'restart';
    if (isSameUser[index.user.column.codes[at]!] === 0) return undefined;
    if (action === 'logout') return 'logout';
    const isOtherLogin =
      action === 'login' &&
      isSuccess[index.status.column.codes[at]!] === 1 &&
      isOtherIp[index.ip.column.codes[at]!] === 1;
    return isOtherLogin ? 'other-login' : undefined;
  };
}

function isSameAccount(user: UserEntry, other: UserEntry): boolean {
  return user.userId === null
    ? other.userId === null && other.username === user.username
    : other.userId === user.userId;
}

/** Per code, 1 where its entry satisfies the condition. */
function marks<Entry>({ dictionary }: Coded<Entry>, condition: (entry: Entry) => boolean): Uint8Array {
  return Uint8Array.from(dictionary.entries.map((entry) => (condition(entry) ? 1 : 0)));
}
