import type { OpenedAs } from './source.ts';

/** A file of the evidence as it lies on disk. */
export interface EvidenceFile {
  readonly role: 'database' | 'wal' | 'journal';
  readonly path: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970 UTC. */
  readonly modifiedTime: number;
  /** Lower-case hexadecimal, as `sha256sum` prints it. */
  readonly sha256: string;
}

/** A log that SQLite looks for beside a database. */
export type LogRole = Exclude<EvidenceFile['role'], 'database'>;

/** What duplistatus keeps elsewhere in the database. */
export type RecordedSetting = 'schemaVersion' | 'auditRetentionDays';

/** Where the events that are shown come from, and in which state that was: what an auditor writes down. */
export interface Provenance {
  readonly sourceId: string;
  /** The path that was opened, and the file behind it where symbolic links led elsewhere. */
  readonly path: string;
  readonly realPath: string;
  readonly openedAs: OpenedAs;
  /** Something of the file could not be read when it was opened. */
  readonly isDamaged: boolean;
  readonly files: readonly EvidenceFile[];
  /** The files are not what they were when the events were read: sizes, times and checksums are of what lies there now. */
  readonly hasChanged: boolean;
  /** Committed frames of the write-ahead log that are shown; null where there is no log. */
  readonly walFrames: number | null;
  /** The logs beside the database that belong to another one: nothing of them is shown. */
  readonly foreignLogs: readonly LogRole[];
  /** The database keeps a write-ahead log, but none lies beside it: the newest events may have been in it. */
  readonly isWalMissing: boolean;
  /** duplistatus's `db_version`; null where it is not recorded. */
  readonly schemaVersion: string | null;
  /** duplistatus's `audit_retention_days`; null where it is not set. */
  readonly auditRetentionDays: string | null;
  /** Those of the two that may be recorded, but cannot be read. */
  readonly unreadableSettings: readonly RecordedSetting[];
  /** What SQLite's quick_check found; empty where it found nothing. */
  readonly damage: readonly string[];
}
