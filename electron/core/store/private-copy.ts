import { chmodSync, lstatSync, readdirSync, rmSync, type Stats } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId as thisThreadId } from 'node:worker_threads';

/** `audit-viewer-<process id>-<thread id>-<random>`: whoever finds one knows whether it is still in use. */
const FOLDER_NAME = /^audit-viewer-(\d+)-(\d+)-[A-Za-z0-9]{6}$/;

/** Creates a folder that only this user can enter, and sweeps those of processes that died without doing so. */
export async function createPrivateFolder(): Promise<string> {
  sweepPrivateFolders();
  const folder = await mkdtemp(join(tmpdir(), `audit-viewer-${process.pid}-${thisThreadId}-`));
  chmodSync(folder, 0o700);
  return folder;
}

/** Removes a private folder; what cannot be removed now (Windows: still open) is swept at the next opening. */
export function removePrivateFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Left for the sweep.
  }
}

/** Removes the private folders of a worker of this process that ended without closing its database. */
export function removePrivateFoldersOfThread(threadId: number): void {
  for (const { path, owner } of privateFolders()) {
    if (owner.processId === process.pid && owner.threadId === threadId) removePrivateFolder(path);
  }
}

/** Removes every private folder of this process; for the very end of it, when threads are no longer asked. */
export function removePrivateFoldersOfProcess(): void {
  for (const { path, owner } of privateFolders()) {
    if (owner.processId === process.pid) removePrivateFolder(path);
  }
}

/** Removes private folders of this user whose process is gone. */
export function sweepPrivateFolders(): void {
  for (const { path, owner } of privateFolders()) {
    if (!isProcessAlive(owner.processId)) removePrivateFolder(path);
  }
}

interface PrivateFolder {
  readonly path: string;
  readonly owner: { readonly processId: number; readonly threadId: number };
}

function privateFolders(): PrivateFolder[] {
  return readdirSync(tmpdir(), { withFileTypes: true }).flatMap((entry) => {
    const match = FOLDER_NAME.exec(entry.name);
    const path = join(tmpdir(), entry.name);
    if (match === null || !entry.isDirectory() || !isMine(path)) return [];
    return [{ path, owner: { processId: Number(match[1]), threadId: Number(match[2]) } }];
  });
}

/** The temporary folder is shared: a folder that somebody else made under such a name is not ours to remove. */
function isMine(path: string): boolean {
  let stats: Stats;
  try {
    stats = lstatSync(path);
  } catch {
    return false;
  }
  return process.getuid === undefined || stats.uid === process.getuid();
}

function isProcessAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
