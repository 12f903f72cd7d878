import type { Evidence } from './evidence.ts';
import { surveyWal } from './wal-frames.ts';

/**
 * Names of the logs beside a database that are not read, or not to their end: those of another database, and a write-ahead log
 * with committed transactions behind a damaged frame.
 */
export async function leftOutLogs({
  fileName,
  isLogForeign,
  walPath,
}: Pick<Evidence, 'fileName' | 'isLogForeign' | 'walPath'>): Promise<readonly string[]> {
  if (walPath === undefined) return isLogForeign ? [`${fileName}-journal`] : [];
  return isLogForeign || (await surveyWal(walPath)).hasLostCommits ? [`${fileName}-wal`] : [];
}
