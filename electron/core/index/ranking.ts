import type { Database } from 'better-sqlite3';
import { AppError } from '../../../shared/app-error.ts';
import type { AuditEventKey } from '../../../shared/audit-event.ts';
import type { EventTable } from '../store/event-table.ts';
import type { Progress } from '../worker/protocol.ts';
import type { EventIndex } from './event-index.ts';

/** Rows between two looks at whether the ranks are still wanted. */
export const ROWS_PER_LOOK = 4_096;

/** A column that is not in the index, to be ranked. */
export interface RankedColumn {
  readonly key: AuditEventKey;
  /** Those of all events, ascending. */
  readonly rowIds: EventIndex['rowIds'];
  /** Shared memory: not 0 when the ranks are not wanted any more, which a thread that SQLite is busy in can see. */
  readonly stop: Int32Array;
}

/** The same, where it is read from. */
export interface Ranking extends RankedColumn {
  readonly db: Database;
  readonly table: EventTable;
  report(progress: Progress): void;
}

/** @throws AppError `cancelled` when the ranks are not wanted any more */
export function requireWanted(stop: Int32Array): void {
  if (Atomics.load(stop, 0) !== 0) throw new AppError('cancelled');
}
