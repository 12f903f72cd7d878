import type { EventFilter } from './event-filter.ts';

/** How far before and after an event others count as of the same moment, in milliseconds. */
export const SAME_MOMENT_MS = 300_000;

/** The instant just after the second of a time, both in milliseconds since 1970 UTC: that second belongs to what ends there. */
export function endOfSecond(time: number): number {
  return Math.floor(time / 1_000) * 1_000 + 1_000;
}

/** The events that a filter shows, the event itself among them. */
export interface RelatedCount {
  readonly filter: EventFilter;
  readonly count: number;
}

/**
 * What ended a session, as far as the log tells: the account logged out, it logged in from another address, duplistatus
 * started anew (which clears all sessions), or nothing did before the log ends.
 */
export type SessionEnd = 'logout' | 'other-login' | 'restart' | 'log-end';

/** What the account did from a login on. The log records no sessions: this one is pieced together. */
export interface RelatedSession extends RelatedCount {
  readonly end: SessionEnd;
}

/** Events that have something in common with one event; null where that event has no such value. */
export interface RelatedEvents {
  readonly user: RelatedCount;
  readonly ip: RelatedCount | null;
  readonly target: RelatedCount | null;
  /** Within {@link SAME_MOMENT_MS} before and after. */
  readonly moment: RelatedCount | null;
  /** Of a login that succeeded. */
  readonly session: RelatedSession | null;
}
