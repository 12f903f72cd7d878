import { chmodSync, type Dirent, lstatSync, readdirSync, rmSync, type Stats } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId as ownThreadId, type Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/app-error.ts';

/** `audit-viewer-<process id>-<thread id>-<random>`: whoever finds one knows whether it is still in use. */
const FOLDER_NAME = /^audit-viewer-(\d+)-(\d+)-[A-Za-z0-9]{6}$/;

/** The threads of this process whose folders go when the process does. */
const threadIds = new Set<number>();

/** Removes the private folders of processes that died without doing so; to be called when a thread begins. */
export function sweepPrivateFolders(): void {
  removeWhere(({ processId }) => !isProcessAlive(processId));
}

/** Creates a folder that only this user can enter. @throws AppError `cannot-write` where the system offers no place for it */
export async function createPrivateFolder(): Promise<string> {
  sweepPrivateFolders();
  removeAtExit(ownThreadId);
  const prefix = join(tmpdir(), `audit-viewer-${process.pid}-${ownThreadId}-`);
  const folder = await mkdtemp(prefix).catch((cause: unknown) => {
    throw new AppError('cannot-write', { path: tmpdir() }, { cause });
  });
  chmodSync(folder, 0o700);
  return folder;
}

/** Removes a private folder; what cannot be removed now (Windows: still open) is swept at a later opening. */
export function removePrivateFolder(folder: string): void {
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
    removeWhere((owner) => owner.processId === process.pid && owner.threadId === threadId);
  });
}

function removeAtExit(threadId: number): void {
  threadIds.add(threadId);
  if (process.listeners('exit').includes(removeAll)) return;
  process.on('exit', removeAll);
}

function removeAll(): void {
  removeWhere((owner) => owner.processId === process.pid && threadIds.has(owner.threadId));
}

interface Owner {
  readonly processId: number;
  readonly threadId: number;
}

function removeWhere(isToGo: (owner: Owner) => boolean): void {
  for (const entry of temporaryEntries()) {
    const match = FOLDER_NAME.exec(entry.name);
    if (match === null || !entry.isDirectory()) continue;
    const path = join(tmpdir(), entry.name);
    const owner = { processId: Number(match[1]), threadId: Number(match[2]) };
    if (isToGo(owner) && isMine(path)) removePrivateFolder(path);
  }
}

/** Without a temporary folder there is nothing to remove. */
function temporaryEntries(): Dirent[] {
  try {
    return readdirSync(tmpdir(), { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The temporary folder is shared: a folder that somebody else made under such a name is not ours to remove. */
function isMine(path: string): boolean {
  let stats: Stats;
  try {
    stats = lstatSync(path);
  } catch {
    return false;
  }
  return stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
}

function isProcessAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
