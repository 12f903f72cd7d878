import { type BigIntStats, constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** Bytes before the first frame; see https://sqlite.org/fileformat.html#the_write_ahead_log */
const WAL_HEADER_BYTES = 32;
/** A rollback journal header ends with the initial size of the database, the sector and the page size. */
const JOURNAL_HEADER_BYTES = 28;

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

/** A journal whose first byte is zero was finished (journal_mode=PERSIST), as was an empty one (TRUNCATE). */
async function isHotJournal(path: string): Promise<boolean> {
  const stats = await statIfAny(path);
  if (stats?.isFile() !== true || stats.size < JOURNAL_HEADER_BYTES) return false;
  const [firstByte] = await readRange(path, 0, 1);
  return firstByte !== undefined && firstByte !== 0;
}

/** The stats of a file, times in nanoseconds; undefined where there is none. */
export async function statIfAny(path: string): Promise<BigIntStats | undefined> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * What names the present run of a write-ahead log: magic number, checkpoint sequence, salts, checksum. SQLite writes
 * a new one when it begins to overwrite the log from its start. Undefined where there is no log.
 */
export async function readWalRun(path: string): Promise<string | undefined> {
  const header = await readRange(path, 0, WAL_HEADER_BYTES);
  return header.length === 0 ? undefined : header.toString('hex');
}

/** Up to `length` bytes at `position`; nothing where the file is missing. */
export async function readRange(path: string, position: number, length: number): Promise<Buffer> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
