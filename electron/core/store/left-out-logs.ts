import type { LogRole } from '../../../shared/provenance.ts';
import type { Evidence } from './evidence.ts';
import { surveyWal } from './wal-frames.ts';

/**
 * Names of the logs beside a database that are not read, or not to their end: those of another database, and a write-ahead log
 * with frames behind a damaged one.
 */
export async function leftOutLogs({
  fileName,
  foreignLogs,
  walPath,
}: Pick<Evidence, 'fileName' | 'foreignLogs' | 'walPath'>): Promise<readonly string[]> {
  const isWalRead = walPath !== undefined && !foreignLogs.includes('wal');
  const hasLostFrames = isWalRead && (await surveyWal(walPath)).hasLostFrames;
  const leftOut: readonly LogRole[] = hasLostFrames ? [...foreignLogs, 'wal'] : foreignLogs;
  return leftOut.map((role) => `${fileName}-${role}`);
}
