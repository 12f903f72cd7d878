import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Database } from 'better-sqlite3';
import type { ErrorParams } from '../../../shared/app-error.ts';
import type { LogRole } from '../../../shared/provenance.ts';
import type { OpenedAs } from '../../../shared/source.ts';
import { type Connection, openImmutable } from './connection.ts';
import { copySource } from './copy-source.ts';
import { type DatabaseFile, databaseFile } from './database-file.ts';
import { type FileStamp, isSameFile, isUnchanged, stampOf } from './file-stamp.ts';
import { openWithItsJournal, openWithItsLog } from './foreign-log.ts';
import { isJournalUnread } from './journal-file.ts';
import { copyLive } from './live-copy.ts';
import { createPrivateFolder, removePrivateFolder } from './private-folder.ts';
import { findSidecars, type Sidecars } from './sidecars.ts';
import { requireDatabaseOrDump } from './sql-dump/dump-file.ts';
import { loadDump } from './sql-dump/load-dump.ts';
import { toReadError } from './sqlite-error.ts';

/** How often, and for how long, a source that moves is copied again before it counts as live. */
const COPY_ATTEMPTS = 4;
const COPY_RETRY_MS = 500;

/** A database that is being examined. Neither its file nor anything beside it is ever written. */
export interface Evidence {
  /** Read-only, and deaf to whatever the database's own schema may try. */
  readonly db: Database;
  /** Absolute path as given, symbolic links not resolved. */
  readonly path: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly openedAs: OpenedAs;
  /** The file is cut short or its schema is partly unreadable: what could be read is open, something is missing. */
  readonly isDamaged: boolean;
  /** The logs beside the file that belong to another database, and are left out. */
  readonly foreignLogs: readonly LogRole[];
  /** The journal beside the file was not read, or not to its end, though it was not finished. */
  readonly hasUnreadJournal: boolean;
  /** The copy of the `-wal` that is read together with that of the database; undefined where there is none. */
  readonly walPath: string | undefined;
  /** How another thread opens the same. */
  readonly file: DatabaseFile;
  /** Somebody has written to the files, or put others in their place, since before they were read. */
  hasChanged(): boolean;
  /** The file that is read in place is not what it was: whatever is read from it now may be a mixture. */
  isOverwritten(): boolean;
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
 * A SQL dump is read into a private database.
 *
 * @param path absolute
 * @throws AppError `not-found`, `no-permission`, `is-a-directory`, `not-a-file`, `empty-file`, `not-a-database`,
 * `encrypted-or-foreign`, `damaged-database`, `no-audit-log`, `audit-log-not-a-table`, `audit-log-without-row-ids`, `source-changing`,
 * `malformed-dump` (with `line`), `cannot-read`, `no-space`, `no-temporary-folder`; each with `fileName` and `path`
 */
export async function openEvidence(path: string): Promise<Evidence> {
  const params: ErrorParams = { fileName: basename(path), path };
  try {
    const { sizeBytes, isDump } = await requireDatabaseOrDump(path, params);
    // SQLite looks for sidecars beside the real file, not beside a link to it.
    const source = await realpath(path);
    const stamp = stampOf(source);
    const logStamps = stampsOfLogs(source);
    const hasUnreadJournal = !isDump && (await isJournalUnread(`${source}-journal`));
    const opened = await (isDump ? openDump(source, params) : openAsFound(source, params));
    const { db, openedAs, isDamaged, foreignLogs = [], walPath, folder } = opened;
    const isInPlace = openedAs === 'in-place';
    return {
      db,
      path,
      fileName: basename(path),
      sizeBytes,
      openedAs,
      isDamaged,
      foreignLogs,
      hasUnreadJournal,
      walPath,
      file: databaseFile(db, isInPlace ? stamp : undefined),
      hasChanged: () =>
        !isUnchanged(stamp, stampOf(source)) || !isDeepStrictEqual(logStamps, stampsOfLogs(source)),
      isOverwritten: () => isInPlace && wasOverwritten(source, stamp),
      close() {
        db.close();
        if (folder !== undefined) removePrivateFolder(folder);
      },
    };
  } catch (error) {
    throw toReadError(error, params);
  }
}

function stampsOfLogs(source: string): readonly (FileStamp | undefined)[] {
  return [`${source}-wal`, `${source}-journal`].map(stampOf);
}

/** A file that another one has taken the place of is still there for whoever has it open, and has not changed. */
function wasOverwritten(source: string, before: FileStamp | undefined): boolean {
  const now = stampOf(source);
  return isSameFile(before, now) && !isUnchanged(before, now);
}

interface Opened extends Connection {
  readonly openedAs: OpenedAs;
  readonly foreignLogs?: readonly LogRole[];
  readonly walPath?: string | undefined;
  /** Holds the private copy. */
  readonly folder?: string;
}

/** The state is looked at anew for every attempt: a server may start or stop meanwhile. */
async function openAsFound(source: string, params: ErrorParams): Promise<Opened> {
  const startedMs = performance.now();
  for (let attempt = 1; attempt <= COPY_ATTEMPTS; attempt++) {
    const sidecars = await findSidecars(source);
    if (!sidecars.hasWalFrames && !sidecars.hasHotJournal) {
      return { ...openImmutable(source, params), openedAs: 'in-place' };
    }
    const opened = await inPrivateFolder((folder) => openCopy(source, folder, sidecars, params));
    if (opened !== undefined) return opened;
    if (performance.now() - startedMs > COPY_RETRY_MS) break;
  }
  return inPrivateFolder(async (folder) => {
    const copy = await copyLive(source, folder, params);
    return { ...openImmutable(copy, params), openedAs: 'live-copy', folder };
  });
}

async function openDump(source: string, params: ErrorParams): Promise<Opened> {
  return inPrivateFolder(async (folder) => {
    const copy = join(folder, 'imported.db');
    const { isDamaged } = loadDump(source, copy, params);
    return { ...openImmutable(copy, params), isDamaged, openedAs: 'imported', folder };
  });
}

async function openCopy(
  source: string,
  folder: string,
  sidecars: Sidecars,
  params: ErrorParams,
): Promise<Opened | undefined> {
  const copy = join(folder, 'database.db');
  if (!(await copySource(source, copy, sidecars))) return undefined;
  const opened = sidecars.hasHotJournal
    ? await openWithItsJournal(copy, params)
    : openWithItsLog(copy, params);
  const walPath = sidecars.hasWalFrames ? opened.walPath : undefined;
  return { ...opened, walPath, openedAs: 'private-copy', folder };
}

/** The folder stays as long as what was opened in it, and not a moment if nothing was. */
async function inPrivateFolder<T extends Opened | undefined>(
  open: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await createPrivateFolder();
  let opened: T | undefined;
  try {
    opened = await open(folder);
    return opened;
  } finally {
    if (opened === undefined) removePrivateFolder(folder);
  }
}
