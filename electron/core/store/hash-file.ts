import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { CallContext } from '../worker/protocol.ts';
import { toReadError } from './sqlite-error.ts';

/** Bytes hashed between two breaths. */
const CHUNK_BYTES = 1024 * 1024;

export interface FileToHash {
  readonly path: string;
  /** What progress is measured by. */
  readonly sizeBytes: number;
}

/** The SHA-256 of a file, as `sha256sum` prints it; reports in bytes. @throws AppError as opening does, of that file */
export async function hashFile(
  { path, sizeBytes }: FileToHash,
  { signal, report }: CallContext,
): Promise<string> {
  const hash = createHash('sha256');
  let done = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      signal.throwIfAborted();
      hash.update(chunk);
      done += chunk.length;
      report({ done, total: sizeBytes });
    }
    return hash.digest('hex');
  } catch (error) {
    throw toReadError(error, { path, fileName: basename(path) });
  }
}
