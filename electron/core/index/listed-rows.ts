import type { Database } from 'better-sqlite3';
import type { EventTable } from '../store/event-table.ts';
import { isStatementError } from '../store/sqlite-error.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';

/** Asks an index of the table that lists every row. */
type Ask<Answer> = (from: string) => Answer | undefined;

/** The number of rows in the first index of the table that lists at least so many; undefined where there is none. */
export function countListedRows(db: Database, { rowId }: EventTable, atLeast: number): number | undefined {
  return askIndexes(db, (from) => {
    // For count(*), SQLite would take whichever index it likes.
    const count = db.prepare(`SELECT count(${rowId}) FROM ${from}`).pluck().get() as number;
    return count < atLeast ? undefined : count;
  });
}

/** Row ids as an index lists them, ascending; none where there is no index that can be read, or none with so many rows. */
export function listedRowIds(db: Database, { rowId }: EventTable, atLeast = 1): readonly bigint[] {
  const listed = askIndexes(db, (from) => {
    const ids = db.prepare(`SELECT ${rowId} FROM ${from}`).pluck().safeIntegers().all() as bigint[];
    return ids.length < atLeast ? undefined : ids;
  });
  return listed?.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) ?? [];
}

/** The first answer; an index gives none that is damaged, or of another program's functions or collations. */
function askIndexes<Answer>(db: Database, ask: Ask<Answer>): Answer | undefined {
  const names = unlessDamaged(() =>
    db.prepare("SELECT name FROM pragma_index_list('audit_log') WHERE partial = 0").pluck().all(),
  ) as string[] | undefined;
  for (const name of names ?? []) {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    const answer = unlessUnreadable(() => ask(`main.audit_log INDEXED BY ${quoted}`));
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function unlessUnreadable<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return unlessDamaged(ask);
  } catch (error) {
    if (isStatementError(error)) return undefined;
    throw error;
  }
}
