import { chmod } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyFilePrivately } from './copy-file.ts';
import type { Sidecars } from './sidecars.ts';
import { readWalRun, statIfAny } from './wal-file.ts';

/** The clock behind file times ticks about every 4 ms: within that, a second write leaves the same time. */
const CLOCK_TICK_MS = 25n;
/** Some file systems (FAT, some network shares) keep whole seconds, or even ones. */
const COARSE_CLOCK_TICK_MS = 2_100n;

/**
 * Copies a database and what belongs to it, by reading files only: the source is never locked, and the `-shm` is left
 * alone (SQLite makes the copy's own).
 *
 * A copy counts only if it is what SQLite would have read at one moment. In WAL mode that holds when the log was not
 * restarted meanwhile: whatever a checkpoint writes into the database during the copy is also in the log, which is
 * copied last and only grows. Otherwise nothing at all may have changed.
 *
 * @returns whether the source held still; if not, the copy is worthless
 */
export async function copySource(source: string, copy: string, sidecars: Sidecars): Promise<boolean> {
  return sidecars.hasHotJournal ? copyUnchanged(source, copy) : copyOneWalRun(source, copy);
}

async function copyOneWalRun(source: string, copy: string): Promise<boolean> {
  const before = await readWalIdentity(source);
  if (before === undefined) return false;
  await copyPrivately(source, copy);
  const isWalCopied = await unlessGone(copyPrivately(`${source}-wal`, `${copy}-wal`));
  return isWalCopied && (await readWalIdentity(source)) === before;
}

async function readWalIdentity(source: string): Promise<string | undefined> {
  const run = await readWalRun(`${source}-wal`);
  const [database, wal] = await Promise.all([statIfAny(source), statIfAny(`${source}-wal`)]);
  return run === undefined ? undefined : `${database?.ino} ${wal?.ino} ${run}`;
}

async function copyUnchanged(source: string, copy: string): Promise<boolean> {
  const before = await readFingerprint(source);
  await sleep(before.settleMs);
  if ((await readFingerprint(source)).text !== before.text) return false;
  await copyPrivately(source, copy);
  for (const suffix of ['-journal', '-wal']) await unlessGone(copyPrivately(source + suffix, copy + suffix));
  return (await readFingerprint(source)).text === before.text;
}

interface Fingerprint {
  readonly text: string;
  /** How long to wait until a further write is sure to change the fingerprint. */
  readonly settleMs: number;
}

async function readFingerprint(source: string): Promise<Fingerprint> {
  const nowMs = BigInt(Date.now());
  let settleMs = 0n;
  let text = '';
  for (const suffix of ['', '-wal', '-journal']) {
    const stats = await statIfAny(source + suffix);
    text += `${stats?.ino} ${stats?.size} ${stats?.mtimeNs};`;
    if (stats === undefined) continue;
    const tickMs = stats.mtimeNs % 1_000_000_000n === 0n ? COARSE_CLOCK_TICK_MS : CLOCK_TICK_MS;
    const waitMs = tickMs - (nowMs - stats.mtimeMs);
    if (waitMs > settleMs && waitMs <= tickMs) settleMs = waitMs;
  }
  return { text, settleMs: Number(settleMs) };
}

async function copyPrivately(from: string, to: string): Promise<void> {
  await copyFilePrivately(from, to);
  await chmod(to, 0o600);
}

/** False when a sidecar vanished before it could be copied. */
async function unlessGone(copying: Promise<void>): Promise<boolean> {
  try {
    await copying;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
