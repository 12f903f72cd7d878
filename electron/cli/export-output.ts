import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { AppError } from '../../shared/app-error.ts';
import { resolveLinks } from '../core/export/evidence-files.ts';
import { openFileSink } from '../core/export/file-sink.ts';
import type { ExportSink } from '../core/host.ts';
import { UsageError } from './command-errors.ts';
import { STANDARD_OUTPUT } from './export-arguments.ts';

/** Whoever read standard output has seen enough: nothing went wrong, and nothing is left to say. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/**
 * Opens the target of an export: standard output; a device or pipe, which is written to; or a file, which is replaced
 * when all is written.
 *
 * @throws AppError; UsageError for a folder
 */
export async function openOutput(output: string): Promise<ExportSink> {
  if (output === STANDARD_OUTPUT) return openStreamSink(process.stdout, output);
  const path = await resolveLinks(output);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new UsageError('outputIsFolder', { path });
  if (found === undefined || found.isFile()) return openFileSink(path);
  return openStreamSink(createWriteStream(path), output);
}

function openStreamSink(stream: Writable, path: string): ExportSink {
  // Every failure reaches the callback of a write; without a listener it would end the process as well.
  stream.on('error', () => {});
  return {
    delivery: { kind: 'file', path },
    write: (chunk) =>
      new Promise((resolve, reject) => {
        stream.write(chunk, (error) => (error ? reject(writeFailure(error, path)) : resolve()));
      }),
    commit: async () => {
      if (stream === process.stdout) return;
      stream.end();
      await finished(stream);
    },
    abort: async () => {
      if (stream !== process.stdout) stream.destroy();
    },
  };
}

function writeFailure(error: Error, path: string): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EPIPE') return new ReaderGone();
  return new AppError(code === 'ENOSPC' ? 'no-space' : 'cannot-write', { path }, { cause: error });
}
