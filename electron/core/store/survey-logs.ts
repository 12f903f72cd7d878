import type { LogRole } from '../../../shared/provenance.ts';
import type { Evidence } from './evidence.ts';
import { surveyWal } from './wal-frames.ts';

/** What of the logs beside a database is not read. */
export interface LogSurvey {
  /** Names of those that are not read, or not to their end: of another database, or damaged. */
  readonly leftOut: readonly string[];
  /** Names of those that end within a transaction: what it was to change never was, or was lost with the rest of the log. */
  readonly unfinished: readonly string[];
  /** One of the database's own is damaged: events may be missing. */
  readonly isDamaged: boolean;
  /** Of the copy of the write-ahead log that is read with that of the database; 0 where there is none. */
  readonly committedFrames: number;
}

export async function surveyLogs({
  fileName,
  foreignLogs,
  hasUnreadJournal,
  walPath,
}: Pick<Evidence, 'fileName' | 'foreignLogs' | 'hasUnreadJournal' | 'walPath'>): Promise<LogSurvey> {
  const wal = walPath === undefined || foreignLogs.includes('wal') ? undefined : await surveyWal(walPath);
  const hasLostFrames = wal?.hasLostFrames === true;
  const nameOf = (role: LogRole) => `${fileName}-${role}`;
  const leftOut = new Set(foreignLogs);
  if (hasLostFrames) leftOut.add('wal');
  if (hasUnreadJournal) leftOut.add('journal');
  return {
    leftOut: [...leftOut].map(nameOf),
    unfinished: wal?.endsMidTransaction === true && !hasLostFrames ? [nameOf('wal')] : [],
    committedFrames: wal?.committedFrames ?? 0,
    isDamaged: hasLostFrames || (hasUnreadJournal && !foreignLogs.includes('journal')),
  };
}
