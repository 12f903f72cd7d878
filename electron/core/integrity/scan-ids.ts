import type { OpenDatabase } from '../reader/open-database.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';

/** The row id and the id of each event, by id. */
export interface IdPairs {
  readonly rowIds: BigInt64Array;
  readonly ids: BigInt64Array;
}

/**
 * In duplistatus's table the id is the row id, which SQLite keeps unique. In one that somebody rebuilt it may be a column
 * like any other, with repeated values. Undefined where the ids are the row ids, or cannot be read.
 */
export function scanIds(database: Pick<OpenDatabase, 'db' | 'table'>): IdPairs | undefined {
  if (!database.table.present.has('id')) return undefined;
  const pairs = unlessDamaged(() => (differFromRowIds(database) ? readPairs(database) : undefined));
  return (
    pairs && {
      rowIds: BigInt64Array.from(pairs, ([rowId]) => rowId),
      ids: BigInt64Array.from(pairs, ([, id]) => id),
    }
  );
}

function differFromRowIds({ db, table: { rowId } }: Pick<OpenDatabase, 'db' | 'table'>): boolean {
  return db.prepare(`SELECT 1 FROM main.audit_log WHERE "id" IS NOT ${rowId} LIMIT 1`).get() !== undefined;
}

function readPairs({ db, table: { rowId } }: Pick<OpenDatabase, 'db' | 'table'>): [bigint, bigint][] {
  return db
    .prepare(
      `SELECT ${rowId}, "id" FROM main.audit_log WHERE typeof("id") = 'integer' ORDER BY "id", ${rowId}`,
    )
    .raw()
    .safeIntegers()
    .all() as [bigint, bigint][];
}
