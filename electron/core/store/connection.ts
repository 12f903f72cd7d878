import Database from 'better-sqlite3';
import { AppError, type ErrorParams } from '../../../shared/app-error.ts';
import { openUri } from './open-uri.ts';

/** A read-only connection to a database that has an audit log. */
export interface Connection {
  readonly db: Database.Database;
  /** The file is cut short or its schema is partly unreadable. */
  readonly isDamaged: boolean;
}

/** Lets SQLite undo the interrupted transaction on the copy, which takes a connection that may write. */
export function rollBack(copy: string): void {
  const db = new Database(copy);
  try {
    db.pragma('query_only = ON');
    db.pragma('user_version');
  } finally {
    db.close();
  }
}

/**
 * `immutable=1` promises SQLite that nobody writes: it takes no lock, looks at no sidecar and makes none.
 *
 * @throws AppError `no-audit-log`, `audit-log-not-a-table`; SqliteError
 */
export function openImmutable(path: string, params: ErrorParams): Connection {
  return disarm(openUri(path, 'immutable=1&mode=ro'), params);
}

/** Opens a private copy together with the log beside it. @throws as {@link openImmutable} */
export function openCopied(copy: string, params: ErrorParams): Connection {
  return disarm(new Database(copy, { readonly: true }), params);
}

/** Opens once more, and in the same way, what another connection of that name has open. @throws as {@link openImmutable} */
export function reopen(name: string): Connection {
  return disarm(new Database(name, { readonly: true }), {});
}

/** Takes the schema's weapons away, reads the schema for the first time and makes sure that there is an audit log. */
function disarm(db: Database.Database, params: ErrorParams): Connection {
  try {
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('query_only = ON');
    const isDamaged = !readsSchema(db);
    if (isDamaged) tolerateDamage(db);
    requireAuditLog(db, params);
    return { db, isDamaged };
  } catch (error) {
    db.close();
    throw error;
  }
}

function readsSchema(db: Database.Database): boolean {
  try {
    db.prepare('SELECT count(*) FROM main.sqlite_schema').get();
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'SQLITE_CORRUPT') return false;
    throw error;
  }
}

/**
 * SQLite refuses a file that is shorter than its header says, or whose schema holds one unreadable statement, unless
 * the schema is declared writable: nothing is written, since the connection is read-only. Without its check of cell sizes
 * it refuses single rows rather than whole pages.
 */
function tolerateDamage(db: Database.Database): void {
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  db.pragma('cell_size_check = OFF');
}

function requireAuditLog(db: Database.Database, params: ErrorParams): void {
  const entry = db
    .prepare("SELECT type, rootpage FROM main.sqlite_schema WHERE name = 'audit_log' COLLATE NOCASE")
    .get() as { readonly type: unknown; readonly rootpage: unknown } | undefined;
  if (entry === undefined) throw new AppError('no-audit-log', params);
  // A virtual table has no page of its own.
  if (entry.type !== 'table' || !entry.rootpage) throw new AppError('audit-log-not-a-table', params);
}
