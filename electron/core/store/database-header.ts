import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { AppError, type ErrorCode, type ErrorParams } from '../../../shared/app-error.ts';

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const SAMPLE_BYTES = 4_096;

/**
 * Looks at a file before SQLite does, so that every foreign file is named as what it is. See
 * https://sqlite.org/fileformat.html#the_database_header
 *
 * @throws AppError `not-found`, `no-permission`, `is-a-directory`, `not-a-file`, `empty-file`, `not-a-database`,
 * `encrypted-or-foreign`; errors of the file system as they are
 * @returns the size of the file in bytes
 */
export async function requireDatabaseFile(path: string, params: ErrorParams): Promise<number> {
  // Opening a FIFO or a device can hang or have effects, so the kind of file is known before it is opened.
  refuseUnlessFile(await stat(path), params);
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    refuseUnlessFile(stats, params);
    if (stats.size === 0) throw new AppError('empty-file', params);
    const start = await readStart(file);
    if (!start.subarray(0, MAGIC.length).equals(MAGIC)) throw new AppError(foreignKind(start), params);
    return stats.size;
  } finally {
    await file.close();
  }
}

function refuseUnlessFile(stats: Stats, params: ErrorParams): void {
  if (stats.isDirectory()) throw new AppError('is-a-directory', params);
  if (!stats.isFile()) throw new AppError('not-a-file', params);
}

async function readStart(file: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
  return buffer.subarray(0, bytesRead);
}

/** Text is told from bytes that look like nothing, as an encrypted database does. */
function foreignKind(start: Buffer): ErrorCode {
  const isBinary = start.some((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b);
  const isText = !isBinary && !start.toString('utf8').slice(0, -4).includes('\u{fffd}');
  const isLatinText = !isBinary && start.filter((byte) => byte >= 0x80).length < start.length / 4;
  return isText || isLatinText ? 'not-a-database' : 'encrypted-or-foreign';
}
