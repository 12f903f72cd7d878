import type { Database } from 'better-sqlite3';
import type { Finding } from '../../../shared/completeness.ts';
import { type EventIndex, lastRowId } from '../index/event-index.ts';
import { hasTable } from '../store/has-table.ts';
import { FindingBuilder } from './finding-builder.ts';

/** What `sqlite_sequence` says of the audit log: as a rule one whole number, the highest id ever given. */
export interface IdSequence {
  /** Null where it is not recorded. */
  readonly highestIdGiven: bigint | null;
  /** SQLite keeps it for this table, or someone has written it. */
  readonly isExpected: boolean;
  /** Everything that is recorded, as text. */
  readonly recorded: readonly string[];
}

/** Undefined where it cannot be read. */
export function readIdSequence(db: Database): IdSequence | undefined {
  try {
    const values = hasTable(db, 'sqlite_sequence') ? sequenceValues(db) : [];
    const [value] = values;
    return {
      highestIdGiven: typeof value === 'bigint' ? value : null,
      isExpected: values.length > 0 || isAutoIncrement(db),
      recorded: values.map((recorded) => String(recorded)),
    };
  } catch {
    return undefined;
  }
}

function sequenceValues(db: Database): unknown[] {
  return db
    .prepare("SELECT seq FROM main.sqlite_sequence WHERE name = 'audit_log' COLLATE NOCASE")
    .pluck()
    .safeIntegers()
    .all();
}

function isAutoIncrement(db: Database): boolean {
  const sql = db
    .prepare("SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = 'audit_log' COLLATE NOCASE")
    .pluck()
    .get();
  return /\bautoincrement\b/i.test(String(sql));
}

/**
 * A log that has events has given ids, so under AUTOINCREMENT there is one entry, not below any id
 * (https://sqlite.org/autoinc.html). Whoever deletes the newest events and hides it has to change that entry.
 */
export function findOddSequence(index: EventIndex, sequence: IdSequence | undefined): Finding | null {
  const lastId = lastRowId(index);
  if (sequence === undefined || !sequence.isExpected || lastId === null) return null;
  const { highestIdGiven, recorded } = sequence;
  const isSound = recorded.length === 1 && highestIdGiven !== null && highestIdGiven >= lastId;
  if (isSound) return null;
  const builder = new FindingBuilder('odd-sequence', index);
  builder.addMessage(`sqlite_sequence: ${recorded.join(', ') || '–'}; audit_log: ${lastId}`);
  return builder.finding();
}
