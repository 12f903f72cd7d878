import { statSync } from 'node:fs';

/** What tells one state of a file from another. */
export interface FileStamp {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
}

/** Undefined where there is no file. */
export function stampOf(path: string): FileStamp | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && { dev: stats.dev, ino: stats.ino, size: stats.size, mtimeNs: stats.mtimeNs };
}

export function isSameFile(a: FileStamp | undefined, b: FileStamp | undefined): boolean {
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** The same file, and nobody wrote to it. */
export function isUnchanged(a: FileStamp | undefined, b: FileStamp | undefined): boolean {
  return isSameFile(a, b) && a?.size === b?.size && a?.mtimeNs === b?.mtimeNs;
}
