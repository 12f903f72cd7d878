import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';

const MAGIC = 'SQLite format 3\0';

const SIDECARS = ['-wal', '-shm', '-journal'];

/**
 * How many events plain SQLite reads from a copy of a database, from either end up to where it stumbles: what is shown
 * may not be less. Where a log or journal lies beside it, the lower count of those with and without it, since it
 * may belong to another database, or undo something. 0 where SQLite does not open it, or where the file alone does not begin as a database.
 */
export function countReadableRows(path: string, copy: string): number {
  if (readFileSync(path).subarray(0, MAGIC.length).toString('latin1') !== MAGIC) return 0;
  const present = ['-wal', '-journal'].filter((suffix) => existsSync(path + suffix));
  return Math.min(countInCopy(path, copy, []), countInCopy(path, copy, present));
}

function countInCopy(path: string, copy: string, sidecars: readonly string[]): number {
  for (const suffix of ['', ...sidecars]) copyFileSync(path + suffix, copy + suffix);
  try {
    return countIn(copy);
  } catch {
    return 0;
  } finally {
    for (const suffix of ['', ...SIDECARS]) rmSync(copy + suffix, { force: true });
  }
}

function countIn(copy: string): number {
  const db = new Database(copy);
  try {
    const type = db
      .prepare("SELECT type FROM sqlite_schema WHERE name = 'audit_log' AND rootpage > 0")
      .pluck()
      .get();
    if (type !== 'table') return 0;
    const ids = new Set<unknown>();
    for (const direction of ['ASC', 'DESC']) {
      const rows = db.prepare(`SELECT rowid FROM audit_log NOT INDEXED ORDER BY rowid ${direction}`).pluck();
      try {
        for (const id of rows.safeIntegers().iterate()) ids.add(id);
      } catch {
        // From here on nothing can be read in this direction.
      }
    }
    return ids.size;
  } finally {
    db.close();
  }
}
