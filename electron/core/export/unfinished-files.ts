import { randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** An export that runs writes all the time: what has been still for so long, a killed process left behind. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1_000;
/** What of the target's name is repeated, so that the whole is within what file systems take. */
const NAME_MAX_LENGTH = 50;
const UNFINISHED = /^[0-9a-f]{12}\.audit-viewer\.part$/;

/** A name beside the target that no other file has, and by which a leftover is known as one of ours. */
export function unfinishedPath(path: string): string {
  return join(dirname(path), `${beginningFor(path)}${randomBytes(6).toString('hex')}.audit-viewer.part`);
}

/**
 * Removes what killed exports to the same target left: only files of this user, under a name that only
 * {@link unfinishedPath} gives, and old ones. Failures are no failures of the export that is to begin.
 */
export async function removeAbandoned(path: string): Promise<void> {
  const beginning = beginningFor(path);
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(beginning) || !UNFINISHED.test(name.slice(beginning.length))) continue;
    const leftover = join(dirname(path), name);
    if (await isAbandoned(leftover)) await rm(leftover).catch(() => {});
  }
}

function beginningFor(path: string): string {
  return `.${basename(path).slice(0, NAME_MAX_LENGTH)}.`;
}

async function isAbandoned(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isFile() !== true) return false;
  const isMine = process.getuid === undefined || stats.uid === process.getuid();
  return isMine && Date.now() - stats.mtimeMs > ABANDONED_AFTER_MS;
}
