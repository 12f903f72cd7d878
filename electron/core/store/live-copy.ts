import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, type ErrorParams } from '../../../shared/app-error.ts';
import { openUri } from './open-uri.ts';
import { findSidecars } from './sidecars.ts';

/** Pages per step: all of them, since nobody waits for a reader in WAL mode and one step is one moment. */
const ALL_PAGES = 0x7fffffff;

/**
 * Copies a database that another process is writing in WAL mode, through SQLite's own locking and online backup.
 * The writer neither waits nor fails; `readonly_shm=1` keeps SQLite from writing the shared-memory file or making one.
 *
 * @returns the path of the copy, which holds everything (no log beside it)
 * @throws AppError `source-changing` where there is no log: a reader would then make the writer wait
 */
export async function copyLive(source: string, folder: string, params: ErrorParams): Promise<string> {
  const { hasWalFrames } = await findSidecars(source);
  if (!hasWalFrames) throw new AppError('source-changing', params);
  const copy = join(folder, 'live.db');
  const db = openUri(source, 'mode=ro&readonly_shm=1');
  try {
    db.exec('BEGIN');
    db.pragma('schema_version');
    await db.backup(copy, { progress: () => ALL_PAGES });
  } finally {
    db.close();
  }
  await chmod(copy, 0o600);
  return copy;
}
