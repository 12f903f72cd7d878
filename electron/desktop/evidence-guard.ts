import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What SQLite keeps beside a database. */
const SIDECARS = ['', '-wal', '-shm', '-journal'];

/** True if writing to `target` would replace the database `source` or a file that belongs to it. */
export function isEvidence(target: string, source: string): boolean {
  const evidence = realPath(source);
  return SIDECARS.some((suffix) => realPath(target) === evidence + suffix);
}

/** The path without symbolic links; for a file that does not exist yet, by its folder. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(resolve(path));
    return folder === path ? path : join(realPath(folder), basename(path));
  }
}
