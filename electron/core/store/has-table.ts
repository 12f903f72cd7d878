import type { Database } from 'better-sqlite3';

/**
 * Whether a name is that of a real table. A view or a virtual table under the name of one of duplistatus's tables may
 * be a trap (a recursive view need never end), so it is not asked.
 */
export function hasTable(db: Database, name: string): boolean {
  try {
    const rootPage = db
      .prepare("SELECT rootpage FROM main.sqlite_schema WHERE type = 'table' AND name = ?")
      .pluck()
      .get(name);
    return typeof rootPage === 'number' && rootPage > 0;
  } catch {
    return false;
  }
}
