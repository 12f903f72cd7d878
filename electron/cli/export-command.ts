import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { isEvidenceFile } from '../core/export/evidence-files.ts';
import { prepareExport, runExport } from '../core/export/run-export.ts';
import { UsageError } from './command-errors.ts';
import { parseExportArguments, STANDARD_OUTPUT } from './export-arguments.ts';
import { openOutput, ReaderGone } from './export-output.ts';
import { listenForInterruption } from './interruption.ts';
import { EXIT_DONE, EXIT_INCOMPLETE, type Program, tell } from './program.ts';
import { startStore } from './start-store.ts';

/** `audit-viewer export`: what the screen would export for the same filters, without the screen. */
export async function exportEvents(args: readonly string[], program: Program): Promise<number> {
  const { database, options, output } = parseExportArguments(args);
  if (output !== STANDARD_OUTPUT && (await isEvidenceFile(output, database))) {
    throw new UsageError('outputIsEvidence', { path: output });
  }
  const interruption = listenForInterruption();
  const { signal } = interruption;
  const store = startStore(program, signal);
  try {
    const exportId = randomUUID();
    const opening = { path: resolve(database), sourceId: randomUUID() };
    await store.call('open', opening, { signal });
    await prepareExport(store, exportId, options);
    signal.throwIfAborted();
    const sink = await openOutput(output);
    const total = await runExport({ exportId, store, sink, signal, onProgress: () => {} });
    tell(program.messages.text('exported', { total }));
    if (!(await store.call('hasLosses', undefined, { signal }))) return EXIT_DONE;
    tell(program.messages.text('exportIncomplete', { path: database }));
    return EXIT_INCOMPLETE;
  } catch (error) {
    if (signal.aborted) return interruption.exitCode();
    if (error instanceof ReaderGone) return EXIT_DONE;
    throw error;
  } finally {
    await store.close();
  }
}
