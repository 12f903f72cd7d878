import type { Database } from 'better-sqlite3';

/** Enough that a log of another database has overwritten some of them, few enough to be looked up in milliseconds. */
const NEWEST_ROWS = 1_000;

interface ColumnIndex {
  readonly name: string;
  readonly column: string;
}

/** Whether every index of one column has the newest events, as the table has them. */
export function agreesWithIndexes(db: Database): boolean {
  try {
    return columnIndexes(db).every((index) => listsNewestRows(db, index));
  } catch {
    return false;
  }
}

function columnIndexes(db: Database): ColumnIndex[] {
  return db
    .prepare(
      `SELECT list.name, min(info.name) AS column FROM pragma_index_list('audit_log') AS list,
        pragma_index_info(list.name) AS info WHERE list.partial = 0
      GROUP BY list.name HAVING count(*) = 1 AND count(info.name) = 1`,
    )
    .all() as ColumnIndex[];
}

function listsNewestRows(db: Database, index: ColumnIndex): boolean {
  const [name, column] = [quote(index.name), quote(index.column)];
  const missing = db.prepare(
    `SELECT 1 FROM (
      SELECT rowid AS id, ${column} AS value FROM main.audit_log NOT INDEXED ORDER BY rowid DESC LIMIT ${NEWEST_ROWS}
    ) AS newest
    WHERE NOT EXISTS (
      SELECT 1 FROM main.audit_log INDEXED BY ${name} WHERE ${column} IS newest.value AND rowid = newest.id
    ) LIMIT 1`,
  );
  return missing.get() === undefined;
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
