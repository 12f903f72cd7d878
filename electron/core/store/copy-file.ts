import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';

/** What fits the processor's cache copies fastest. */
const BUFFER_BYTES = 256 * 1024;
/** Bytes copied in one go: two or three milliseconds, then whoever waits for the thread is answered. */
const BREATH_BYTES = 8 * 1024 * 1024;

/**
 * Copies a file for this user alone: cloned where the file system can (copy on write), else byte for byte, which is twice
 * as fast as Node's own copying.
 *
 * @throws Error of the file system
 */
export async function copyFilePrivately(from: string, to: string): Promise<void> {
  const source = openSync(from, constants.O_RDONLY);
  try {
    if (await isCloned(from, to)) return;
    const target = openSync(to, 'w', 0o600);
    try {
      await copyBytes(source, target);
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
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

async function copyBytes(source: number, target: number): Promise<void> {
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  for (let copied = 0, breath = 0; ; ) {
    const bytes = readSync(source, buffer, 0, BUFFER_BYTES, null);
    if (bytes === 0) return;
    for (let written = 0; written < bytes; ) written += writeSync(target, buffer, written, bytes - written);
    copied += bytes;
    if (copied - breath < BREATH_BYTES) continue;
    breath = copied;
    await setImmediate();
  }
}
