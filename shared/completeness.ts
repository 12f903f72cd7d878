/**
 * What a completeness check can find. Every one has innocent causes (retention, restores, clock changes), so a finding is
 * *unexplained*, never tampering. Each kind has its texts under `completeness.<kind>` in every language.
 */
export const FINDING_KINDS = [
  'missing-beginning',
  'missing-middle',
  'missing-end',
  'duplicate-id',
  'duplicate-event',
  'time-backwards',
  'time-future',
  'time-unreadable',
  'details-malformed',
  'details-not-object',
  'unknown-category',
  'unknown-status',
  'required-value-missing',
  'unknown-user',
  'odd-sequence',
  'unreadable-events',
  'log-left-out',
  'log-unfinished',
  'page-damage',
  'foreign-key',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * A *note* is what the log itself explains, or what every server writes in its daily work: it is shown, and counts for
 * nothing. A *finding* is unexplained.
 */
export type FindingWeight = 'note' | 'finding';

/** Where a finding is: a range of ids (equal ends for one event), and the time of the events around it. */
export interface FindingPlace {
  /** Decimal text; null where the finding is not about events, as damage of a page. */
  readonly firstId: string | null;
  /** Null also where it is not known how far the range goes. */
  readonly lastId: string | null;
  /** Milliseconds since 1970 UTC, of the nearest events whose timestamp can be read. */
  readonly fromTime: number | null;
  readonly toTime: number | null;
  /** What was found there, as stored: the unknown value, SQLite's message, the column that is NULL. */
  readonly value: string | null;
}

export interface Finding {
  readonly kind: FindingKind;
  readonly weight: FindingWeight;
  /** Number of events (or missing ids, or messages) concerned; null where that is not known. */
  readonly count: number | null;
  /** Decimal text, where the count is so high (2^53 and more) that a number can only be near it. */
  readonly exactCount?: string;
  /** The first places, at most {@link FINDING_PLACES_MAX}, by id. */
  readonly places: readonly FindingPlace[];
  /** Number of places, which may exceed those listed. */
  readonly placeCount: number;
  /** For a missing beginning: how many deletions the remaining `audit_cleanup` events record. */
  readonly recordedDeletions?: number;
}

/** Places listed per finding. */
export const FINDING_PLACES_MAX = 100;

export interface CompletenessReport {
  readonly sourceId: string;
  readonly eventCount: number;
  readonly firstId: string | null;
  readonly lastId: string | null;
  /** The highest id ever given, by `sqlite_sequence`; null where it is not recorded. */
  readonly highestIdGiven: string | null;
  /** Deletions that `audit_cleanup` events record. */
  readonly recordedDeletions: number;
  readonly findings: readonly Finding[];
}

/** The count of a finding as i18next takes it: plural forms go by a number, what is shown is exact. */
export function countOptions(count: number, exactCount: string | undefined) {
  return exactCount === undefined ? { count } : { count, replace: { count: BigInt(exactCount) } };
}

/** How many findings are unexplained. */
export function countUnexplained({ findings }: Pick<CompletenessReport, 'findings'>): number {
  return findings.filter(({ weight }) => weight === 'finding').length;
}

/** The categories and statuses that duplistatus writes. */
export const KNOWN_CATEGORIES: readonly string[] = ['auth', 'user', 'config', 'backup', 'server', 'system'];
export const KNOWN_STATUSES: readonly string[] = ['success', 'failure', 'error'];
