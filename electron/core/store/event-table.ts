import type { Database } from 'better-sqlite3';
import { AppError, type ErrorParams } from '../../../shared/app-error.ts';
import { AUDIT_EVENT_KEYS, type AuditEventKey, COLUMN_OF } from '../../../shared/audit-event.ts';

/** What a particular database's `audit_log` looks like; older and newer schemas lack or add columns. */
export interface EventTable {
  /** The SQL name of the 64-bit row id, which identifies an event while the database is open. */
  readonly rowId: string;
  readonly present: ReadonlySet<AuditEventKey>;
}

/**
 * A column that is not stored but computed whenever it is read, at whatever cost in time and memory: not evidence, and
 * read as if it were not there. See https://sqlite.org/pragma.html#pragma_table_xinfo
 */
const VIRTUAL_COLUMN = 2;

/** Looks at the schema of `audit_log`. @throws AppError `audit-log-without-row-ids` */
export function inspectEventTable(db: Database, params: ErrorParams): EventTable {
  const columns = db
    .prepare('SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> ?')
    .pluck()
    .all('audit_log', VIRTUAL_COLUMN) as string[];
  const names = new Set(columns.map((name) => name.toLowerCase()));
  const rowId = ['rowid', '_rowid_', 'oid'].find((name) => !names.has(name));
  const isWithoutRowId = db
    .prepare("SELECT wr FROM pragma_table_list('audit_log') WHERE schema = 'main'")
    .pluck()
    .get();
  if (rowId === undefined || isWithoutRowId === 1) throw new AppError('audit-log-without-row-ids', params);
  return { rowId, present: new Set(AUDIT_EVENT_KEYS.filter((key) => names.has(COLUMN_OF[key]))) };
}

/** The SQL expression for a value of an event: its column, or NULL where the database lacks it. */
export function columnExpression(table: EventTable, key: AuditEventKey): string {
  if (table.present.has(key)) return `"${COLUMN_OF[key]}"`;
  return key === 'id' ? table.rowId : 'NULL';
}
