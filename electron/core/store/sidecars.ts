import { isHotJournal } from './journal-file.ts';
import { statIfAny, WAL_HEADER_BYTES } from './wal-file.ts';

/** What lies beside a database under the names that SQLite would look for. */
export interface Sidecars {
  /** The write-ahead log holds more than its header, maybe newer events, or was cut short within it. */
  readonly hasWalFrames: boolean;
  /** A transaction was cut short: the database has to be rolled back to what was committed. */
  readonly hasHotJournal: boolean;
}

/** @param path the database, all symbolic links resolved, since SQLite looks beside the real file */
export async function findSidecars(path: string): Promise<Sidecars> {
  const wal = await statIfAny(`${path}-wal`);
  return {
    hasWalFrames: wal?.isFile() === true && wal.size > 0 && wal.size !== BigInt(WAL_HEADER_BYTES),
    hasHotJournal: await isHotJournal(`${path}-journal`),
  };
}
