import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Whether writing to `output` would replace the database or a file that SQLite takes as a part of it, under whatever
 * name: the path itself, a symbolic or a hard link.
 *
 * @see https://www.sqlite.org/tempfiles.html
 */
export async function isEvidenceFile(output: string, database: string): Promise<boolean> {
  const databasePath = await resolveLinks(database);
  const target = await resolveLinks(output);
  const evidence = ['', '-wal', '-shm', '-journal'].map((suffix) => databasePath + suffix);
  if (evidence.includes(target)) return true;
  const targetId = await fileId(target);
  if (targetId === undefined) return false;
  const evidenceIds = await Promise.all(evidence.map(fileId));
  return evidenceIds.includes(targetId);
}

/** The path without links; of a file that is not there yet, that of its folder. */
export async function resolveLinks(path: string): Promise<string> {
  return realpath(path).catch(async () => {
    const folder = await realpath(dirname(path)).catch(() => dirname(path));
    return join(folder, basename(path));
  });
}

async function fileId(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? undefined : `${found.dev}:${found.ino}`;
}
