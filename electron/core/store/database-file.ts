import type { Database } from 'better-sqlite3';
import { AppError } from '../../../shared/app-error.ts';
import { type Connection, reopen } from './connection.ts';
import { type FileStamp, isUnchanged, stampOf } from './file-stamp.ts';

/** The file that a connection reads, the evidence itself or a private copy, and how to open it once more. */
export interface DatabaseFile {
  /** What the connection was opened by: a path, or a URI with parameters. */
  readonly name: string;
  readonly path: string;
  readonly stamp: FileStamp | undefined;
}

/** @param stamp taken before the file was opened; left out for a private copy, which nobody else writes */
export function databaseFile(db: Database, stamp?: FileStamp): DatabaseFile {
  const path = db
    .prepare("SELECT file FROM pragma_database_list WHERE name = 'main'")
    .pluck()
    .get() as string;
  return { name: db.name, path, stamp: stamp ?? stampOf(path) };
}

/** @throws AppError `source-changed` where another file is there by now, or it is not what it was; as opening does */
export function openFileAgain({ name, path, stamp }: DatabaseFile): Connection {
  const requireUnchanged = () => {
    if (!isUnchanged(stamp, stampOf(path))) throw new AppError('source-changed', { path });
  };
  requireUnchanged();
  const connection = reopen(name);
  try {
    requireUnchanged();
    return connection;
  } catch (error) {
    connection.db.close();
    throw error;
  }
}
