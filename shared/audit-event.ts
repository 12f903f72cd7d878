/**
 * One row of duplistatus's `audit_log`, every value as stored.
 *
 * SQLite columns are advisory, so a value may be of any type; the store renders numbers as their decimal text and
 * blobs as `x'…'` hexadecimal literals, and leaves NULL as null. Columns that a database lacks are null.
 */
export interface AuditEvent {
  /** Decimal text of the row id: SQLite ids are 64-bit and do not fit a JavaScript number. */
  readonly id: string;
  /** `YYYY-MM-DD HH:MM:SS` in UTC where duplistatus wrote it. */
  readonly timestamp: string | null;
  readonly userId: string | null;
  readonly username: string | null;
  readonly action: string | null;
  readonly category: string | null;
  readonly targetType: string | null;
  readonly targetId: string | null;
  /** JSON text, possibly malformed. */
  readonly details: string | null;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly status: string | null;
  readonly errorMessage: string | null;
}

/** The keys of an event in the order of duplistatus's JSON export. */
export const AUDIT_EVENT_KEYS = [
  'id',
  'timestamp',
  'userId',
  'username',
  'action',
  'category',
  'targetType',
  'targetId',
  'details',
  'ipAddress',
  'userAgent',
  'status',
  'errorMessage',
] as const satisfies readonly (keyof AuditEvent)[];

export type AuditEventKey = (typeof AUDIT_EVENT_KEYS)[number];

/** The column of `audit_log` behind each key. */
export const COLUMN_OF: Readonly<Record<AuditEventKey, string>> = {
  id: 'id',
  timestamp: 'timestamp',
  userId: 'user_id',
  username: 'username',
  action: 'action',
  category: 'category',
  targetType: 'target_type',
  targetId: 'target_id',
  details: 'details',
  ipAddress: 'ip_address',
  userAgent: 'user_agent',
  status: 'status',
  errorMessage: 'error_message',
};
