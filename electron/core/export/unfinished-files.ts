import { randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** An export that runs writes all the time: what has been still for so long, a killed process left behind. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1_000;
/** What of the target's name is repeated, so that the whole is within what file systems take. */
const NAME_MAX_LENGTH = 50;
const UNFINISHED = /^\..*\.[0-9a-f]{12}\.audit-viewer\.part$/s;

/** A name beside the target that no other file has, and by which a leftover is known as one of ours. */
export function unfinishedPath(path: string): string {
  const beginning = basename(path).slice(0, NAME_MAX_LENGTH);
  return join(dirname(path), `.${beginning}.${randomBytes(6).toString('hex')}.audit-viewer.part`);
}

/**
 * Removes what killed exports left in a folder, whatever their target: as a rule each export has a name of its own. Only files
 * of this user, under a name that only {@link unfinishedPath} gives, and old ones. Failures are no failures of the export that
 * is to begin.
 */
export async function removeAbandoned(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!UNFINISHED.test(name)) continue;
    const leftover = join(folder, name);
    if (await isAbandoned(leftover)) await rm(leftover).catch(() => {});
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isFile() !== true) return false;
  const isMine = process.getuid === undefined || stats.uid === process.getuid();
  return isMine && Date.now() - stats.mtimeMs > ABANDONED_AFTER_MS;
}
