import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import type { ExportSink } from '../host.ts';
import { removeAbandoned, unfinishedPath } from './unfinished-files.ts';

/**
 * Writes a file under a temporary name beside the target and renames it when it is complete and on disk, so that the
 * target is absent, as before, or complete at any moment.
 *
 * @throws AppError `no-space` or `cannot-write`; the temporary file is gone by then
 */
export async function openFileSink(path: string): Promise<ExportSink> {
  await removeAbandoned(dirname(path));
  const temporary = unfinishedPath(path);
  const file = await orAppError(path, () => open(temporary, 'wx'));
  return {
    delivery: { kind: 'file', path },
    write: (chunk) => orAppError(path, () => writeFully(file, chunk)),
    commit: () =>
      orAppError(path, async () => {
        await file.sync();
        await file.close();
        await rename(temporary, path);
      }),
    abort: async () => {
      await file.close();
      await rm(temporary, { force: true });
    },
  };
}

async function writeFully(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let offset = 0;
  while (offset < chunk.length) offset += (await file.write(chunk, offset)).bytesWritten;
}

async function orAppError<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    throw new AppError(codeOf(cause), { path }, { cause });
  }
}

function codeOf(cause: unknown): 'no-space' | 'cannot-write' {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'no-space';
  return 'cannot-write';
}
