import { constants } from 'node:fs';
import { chmod, copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyHotJournal } from './hot-journal.ts';
import { readWalRun, type Sidecars, statIfAny } from './wal-file.ts';

const ATTEMPTS = 4;
/** The clock behind file times ticks about every 4 ms: within that, a second write leaves the same time. */
const CLOCK_TICK_MS = 25n;
/** Some file systems (FAT, some network shares) keep whole seconds, or even ones. */
const COARSE_CLOCK_TICK_MS = 2_100n;

/**
 * Copies a database and what belongs to it into a private folder, by reading files only: the source is never locked,
 * and the `-shm` is left alone (SQLite makes the copy's own).
 *
 * A copy counts only if it is what SQLite would have read at one moment. In WAL mode that holds when the log was not
 * restarted meanwhile: whatever a checkpoint writes into the database during the copy is also in the log, which is
 * copied last and is only appended to. Otherwise nothing at all may have changed.
 *
 * @returns the path of the copied database; undefined when the source did not hold still for any attempt
 */
export async function copySource(
  source: string,
  folder: string,
  sidecars: Sidecars,
): Promise<string | undefined> {
  const copy = join(folder, 'database.db');
  const isStill = sidecars.hasHotJournal ? copyUnchanged : copyOneWalRun;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await isStill(source, copy)) return copy;
    await removeCopy(copy);
  }
  return undefined;
}

async function copyOneWalRun(source: string, copy: string): Promise<boolean> {
  const before = await readWalIdentity(source);
  if (before === undefined) return false;
  await copyPrivately(source, copy);
  if (!(await copyIfAny(`${source}-wal`, `${copy}-wal`))) return false;
  return (await readWalIdentity(source)) === before;
}

async function readWalIdentity(source: string): Promise<string | undefined> {
  const [database, wal, run] = await Promise.all([
    statIfAny(source),
    statIfAny(`${source}-wal`),
    readWalRun(`${source}-wal`),
  ]);
  return run === undefined ? undefined : `${database?.ino} ${wal?.ino} ${run}`;
}

async function copyUnchanged(source: string, copy: string): Promise<boolean> {
  const before = await readFingerprint(source);
  await sleep(Number(before.settleMs));
  if ((await readFingerprint(source)).text !== before.text) return false;
  await copyPrivately(source, copy);
  await copyHotJournal(`${source}-journal`, `${copy}-journal`);
  await copyIfAny(`${source}-wal`, `${copy}-wal`);
  return (await readFingerprint(source)).text === before.text;
}

interface Fingerprint {
  readonly text: string;
  /** How long to wait until a further write is sure to change the fingerprint. */
  readonly settleMs: bigint;
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
  return { text, settleMs };
}

async function copyIfAny(from: string, to: string): Promise<boolean> {
  if ((await statIfAny(from)) === undefined) return false;
  await copyPrivately(from, to);
  return true;
}

/** Clones the file where the file system can (copy on write), else copies its bytes. */
async function copyPrivately(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  await chmod(to, 0o600);
}

async function removeCopy(copy: string): Promise<void> {
  for (const suffix of ['', '-wal', '-journal']) await rm(copy + suffix, { force: true });
}
