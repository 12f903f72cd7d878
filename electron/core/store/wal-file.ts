import { type BigIntStats, constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** Bytes before the first frame; see https://sqlite.org/fileformat.html#the_write_ahead_log */
export const WAL_HEADER_BYTES = 32;

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
