import { chmodSync, type Dirent, lstatSync, readdirSync, rmSync, type Stats } from 'node:fs';
import { mkdtemp, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId as ownThreadId, type Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/app-error.ts';
import { isRunning, OWN_IDENTITY, type ProcessIdentity } from './process-identity.ts';

/** `audit-viewer-<place>-<process id>-<its start>-<thread id>-<random>`: whoever finds one knows whose it is. */
const FOLDER_NAME = /^audit-viewer-([0-9a-f]{8})-(\d+)-(\d+)-(\d+)-[A-Za-z0-9]{6}$/;

/** How often a folder in use is touched, and how long one that is not may have been left by an owner nobody can ask. */
const TOUCH_INTERVAL_MS = 10 * 60 * 1_000;
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1_000;

/** The threads of this process whose folders go when the process does. */
const threadIds = new Set<number>();
/** What keeps the folders of this thread touched. */
const touches = new Map<string, NodeJS.Timeout>();

/**
 * Removes the private folders of processes that died without doing so; to be called when a thread begins. Whether an owner
 * lives is told by its process id and its start; of an owner in another container or on another machine, or where the system
 * does not tell the start, by the time since the folder was touched.
 */
export function sweepPrivateFolders(): void {
  removeWhere((owner, { mtimeMs }) => {
    const isOwnerRunning = isRunning(owner) ?? Date.now() - mtimeMs <= ABANDONED_AFTER_MS;
    return !isOwnerRunning;
  });
}

/**
 * Creates a folder that only this user can enter.
 *
 * @throws AppError `no-temporary-folder` where the system offers no place for it
 */
export async function createPrivateFolder(): Promise<string> {
  removeAtExit(ownThreadId);
  const { place, processId, startTicks } = OWN_IDENTITY;
  const prefix = `audit-viewer-${place}-${processId}-${startTicks}-${ownThreadId}-`;
  const folder = await mkdtemp(join(tmpdir(), prefix)).catch((cause: unknown) => {
    throw new AppError('no-temporary-folder', { path: tmpdir() }, { cause });
  });
  chmodSync(folder, 0o700);
  touches.set(folder, setInterval(() => touch(folder), TOUCH_INTERVAL_MS).unref());
  return folder;
}

/** Removes a private folder; what cannot be removed now (Windows: still open) is swept at a later opening. */
export function removePrivateFolder(folder: string): void {
  clearInterval(touches.get(folder));
  touches.delete(folder);
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Left for the sweep: closing a database must not fail for it.
  }
}

/** Removes the private folders of a worker when it ends, however it ends, or when this process does. */
export function removePrivateFoldersWith(worker: Worker): void {
  const { threadId } = worker;
  removeAtExit(threadId);
  worker.once('exit', () => {
    threadIds.delete(threadId);
    removeWhere((owner) => isOwn(owner) && owner.threadId === threadId);
  });
}

/** A folder that cannot be touched is gone, or nobody else's business either. */
function touch(folder: string): void {
  const now = new Date();
  utimes(folder, now, now).catch(() => {});
}

function removeAtExit(threadId: number): void {
  threadIds.add(threadId);
  if (process.listeners('exit').includes(removeAll)) return;
  process.on('exit', removeAll);
}

function removeAll(): void {
  removeWhere((owner) => isOwn(owner) && threadIds.has(owner.threadId));
}

interface Owner extends ProcessIdentity {
  readonly threadId: number;
}

function isOwn({ place, processId, startTicks }: Owner): boolean {
  const own = OWN_IDENTITY;
  return place === own.place && processId === own.processId && startTicks === own.startTicks;
}

function removeWhere(isToGo: (owner: Owner, folder: Stats) => boolean): void {
  for (const entry of temporaryEntries()) {
    const owner = entry.isDirectory() ? ownerOf(entry.name) : undefined;
    const path = join(tmpdir(), entry.name);
    const stats = owner && statMine(path);
    if (owner && stats && isToGo(owner, stats)) removePrivateFolder(path);
  }
}

function ownerOf(name: string): Owner | undefined {
  const [, place, ...numbers] = FOLDER_NAME.exec(name) ?? [];
  if (place === undefined) return undefined;
  const [processId, startTicks, threadId] = numbers.map(Number) as [number, number, number];
  return { place, processId, startTicks, threadId };
}

/** Without a temporary folder there is nothing to remove. */
function temporaryEntries(): Dirent[] {
  try {
    return readdirSync(tmpdir(), { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Undefined for what somebody else made under such a name, since the temporary folder is shared: that is not ours to remove. */
function statMine(path: string): Stats | undefined {
  let stats: Stats;
  try {
    stats = lstatSync(path);
  } catch {
    return undefined;
  }
  const isMine = process.getuid === undefined || stats.uid === process.getuid();
  return stats.isDirectory() && isMine ? stats : undefined;
}
