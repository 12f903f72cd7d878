import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** Bytes hashed at once; a click waits for no more than that. */
const CHUNK_BYTES = 1024 * 1024;

/** The SHA-256 of a file, as `sha256sum` prints it. @param onBytes told how many more bytes are hashed */
export async function hashFile(
  path: string,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    signal.throwIfAborted();
    hash.update(chunk);
    onBytes(chunk.length);
  }
  return hash.digest('hex');
}
