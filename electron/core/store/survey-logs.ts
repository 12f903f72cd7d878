import type { Evidence } from './evidence.ts';
import { surveyWal } from './wal-frames.ts';

/** What of the logs beside a database is not read. */
export interface LogSurvey {
  /** Names of those that are not read, or not to their end: of another database, or with frames behind a damaged one. */
  readonly leftOut: readonly string[];
  /** Names of those that end within a transaction: what it was to change never was, or was lost with the rest of the log. */
  readonly unfinished: readonly string[];
  /** The database's own write-ahead log has frames that nobody can read any more. */
  readonly hasLostFrames: boolean;
}

export async function surveyLogs({
  fileName,
  foreignLogs,
  walPath,
}: Pick<Evidence, 'fileName' | 'foreignLogs' | 'walPath'>): Promise<LogSurvey> {
  const foreign = foreignLogs.map((role) => `${fileName}-${role}`);
  if (walPath === undefined || foreignLogs.includes('wal'))
    return { leftOut: foreign, unfinished: [], hasLostFrames: false };
  const wal = `${fileName}-wal`;
  const { hasLostFrames, endsMidTransaction } = await surveyWal(walPath);
  return {
    leftOut: hasLostFrames ? [...foreign, wal] : foreign,
    unfinished: endsMidTransaction && !hasLostFrames ? [wal] : [],
    hasLostFrames,
  };
}
