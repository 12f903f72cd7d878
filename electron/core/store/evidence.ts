import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { AppError, type ErrorParams } from '../../../shared/app-error.ts';
import type { OpenedAs } from '../../../shared/source.ts';
import { copySource } from './copy-source.ts';
import { requireDatabaseFile } from './database-header.ts';
import { copyLive } from './live-copy.ts';
import { openUri } from './open-uri.ts';
import { createPrivateFolder, removePrivateFolder } from './private-copy.ts';
import { toReadError } from './sqlite-error.ts';
import { findSidecars, type Sidecars } from './wal-file.ts';

/** A database that is being examined. Neither its file nor anything beside it is ever written. */
export interface Evidence {
  /** Read-only, and deaf to whatever the database's own schema may try. */
  readonly db: Database.Database;
  /** Absolute path as given, symbolic links not resolved. */
  readonly path: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly openedAs: OpenedAs;
  /** The file is cut short or its schema is partly unreadable: what could be read is open, something is missing. */
  readonly isDamaged: boolean;
  /** Closes the database and removes its private copy. */
  close(): void;
}

/**
 * Opens a database without touching it, with every event that was committed:
 *
 * 1. nothing in a `-wal` beside it: in place, immutable (no lock, no sidecar, works on read-only media);
 * 2. newer events in the `-wal`, or a transaction cut short: a private copy of database and log;
 * 3. a writer that never leaves time for such a copy: a private copy through SQLite's own locking.
 *
 * @param path absolute
 * @throws AppError `not-found`, `no-permission`, `is-a-directory`, `not-a-file`, `empty-file`, `not-a-database`,
 * `encrypted-or-foreign`, `damaged-database`, `no-audit-log`, `audit-log-not-a-table`, `source-changing`,
 * `cannot-read`, `no-space`; each with `fileName` and `path`
 */
export async function openEvidence(path: string): Promise<Evidence> {
  const params: ErrorParams = { fileName: basename(path), path };
  try {
    const sizeBytes = await requireDatabaseFile(path, params);
    const source = await realpath(path);
    const sidecars = await findSidecars(source);
    const opened =
      sidecars.hasWalFrames || sidecars.hasHotJournal
        ? await openPrivateCopy(source, sidecars, params)
        : { ...openImmutable(source, params), openedAs: 'in-place' as const, folder: undefined };
    return {
      db: opened.db,
      path,
      fileName: basename(path),
      sizeBytes,
      openedAs: opened.openedAs,
      isDamaged: opened.isDamaged,
      close() {
        opened.db.close();
        if (opened.folder !== undefined) removePrivateFolder(opened.folder);
      },
    };
  } catch (error) {
    throw toReadError(error, params);
  }
}

interface Opened {
  readonly db: Database.Database;
  readonly isDamaged: boolean;
}

interface OpenedCopy extends Opened {
  readonly openedAs: OpenedAs;
  readonly folder: string;
}

async function openPrivateCopy(source: string, sidecars: Sidecars, params: ErrorParams): Promise<OpenedCopy> {
  const folder = await createPrivateFolder();
  try {
    const rawCopy = await copySource(source, folder, sidecars);
    if (rawCopy === undefined) {
      const copy = await copyLive(source, folder, params);
      return { ...openImmutable(copy, params), openedAs: 'live-copy', folder };
    }
    if (!sidecars.hasHotJournal) {
      return {
        ...prepare(new Database(rawCopy, { readonly: true }), params),
        openedAs: 'private-copy',
        folder,
      };
    }
    rollBack(rawCopy);
    return { ...openImmutable(rawCopy, params), openedAs: 'private-copy', folder };
  } catch (error) {
    removePrivateFolder(folder);
    throw error;
  }
}

/** Lets SQLite undo the interrupted transaction on the copy, which takes a connection that may write. */
function rollBack(copy: string): void {
  const db = new Database(copy);
  try {
    db.pragma('query_only = ON');
    db.pragma('user_version');
  } finally {
    db.close();
  }
}

/** `immutable=1` promises SQLite that nobody writes: it takes no lock, looks at no sidecar and makes none. */
function openImmutable(path: string, params: ErrorParams): Opened {
  return prepare(openUri(path, 'immutable=1&mode=ro'), params);
}

/** Disarms the connection, reads the schema for the first time and makes sure that there is an audit log. */
function prepare(db: Database.Database, params: ErrorParams): Opened {
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
 * the schema is declared writable: nothing is written, since the connection is read-only.
 */
function tolerateDamage(db: Database.Database): void {
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
}

function requireAuditLog(db: Database.Database, params: ErrorParams): void {
  const entry = db
    .prepare("SELECT type, rootpage FROM main.sqlite_schema WHERE name = 'audit_log' COLLATE NOCASE")
    .get() as { readonly type: unknown; readonly rootpage: unknown } | undefined;
  if (entry === undefined) throw new AppError('no-audit-log', params);
  // A virtual table has no page of its own.
  if (entry.type !== 'table' || !entry.rootpage) throw new AppError('audit-log-not-a-table', params);
}
