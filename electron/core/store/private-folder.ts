import { chmodSync, lstatSync, readdirSync, rmSync, type Stats } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId as ownThreadId, type Worker } from 'node:worker_threads';

/** `audit-viewer-<process id>-<thread id>-<random>`: whoever finds one knows whether it is still in use. */
const FOLDER_NAME = /^audit-viewer-(\d+)-(\d+)-[A-Za-z0-9]{6}$/;

/** The threads of this process whose folders go when the process does. */
const threadIds = new Set<number>();

/** Creates a folder that only this user can enter, and sweeps those of processes that died without doing so. */
export async function createPrivateFolder(): Promise<string> {
  removeWhere(({ processId }) => !isProcessAlive(processId));
  removeAtExit(ownThreadId);
  const folder = await mkdtemp(join(tmpdir(), `audit-viewer-${process.pid}-${ownThreadId}-`));
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
  for (const entry of readdirSync(tmpdir(), { withFileTypes: true })) {
    const match = FOLDER_NAME.exec(entry.name);
    if (match === null || !entry.isDirectory()) continue;
    const path = join(tmpdir(), entry.name);
    const owner = { processId: Number(match[1]), threadId: Number(match[2]) };
    if (isToGo(owner) && isMine(path)) removePrivateFolder(path);
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
