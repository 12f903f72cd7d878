import { constants } from 'node:fs';
import { copyFile, type FileHandle, open } from 'node:fs/promises';

/** Few enough to stay in the processor's cache, enough that asking for them costs nothing. */
const BUFFER_BYTES = 1024 * 1024;

/**
 * Copies a file for this user alone: cloned where the file system can (copy on write), else byte for byte. This thread only
 * waits meanwhile, and answers others.
 *
 * @throws Error of the file system
 */
export async function copyFilePrivately(from: string, to: string): Promise<void> {
  const source = await open(from, constants.O_RDONLY);
  try {
    if (await isCloned(from, to)) return;
    const target = await open(to, 'w', 0o600);
    try {
      await copyBytes(source, target);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function isCloned(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE_FORCE);
    return true;
  } catch {
    return false;
  }
}

async function copyBytes(source: FileHandle, target: FileHandle): Promise<void> {
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, BUFFER_BYTES, null);
    if (bytesRead === 0) return;
    for (let written = 0; written < bytesRead; )
      written += (await target.write(buffer, written, bytesRead - written)).bytesWritten;
  }
}
