import { basename } from 'node:path';
import type { ViewTicket } from '../../../shared/contract.ts';
import type { SavedView } from '../../../shared/saved-view.ts';
import { viewFileName, writeViewFile } from '../../../shared/view-file.ts';
import type { ExportSink, Host } from '../host.ts';

/**
 * Writes a saved view into a file that the user chooses, or offers it as a download.
 *
 * @returns null when the user cancelled
 * @throws AppError where the file cannot be written
 */
export async function exportView(host: Host, view: SavedView): Promise<ViewTicket | null> {
  const sink = await host.openExportSink({ fileName: viewFileName(view), format: 'json' });
  if (sink === null) return null;
  const written = writeAll(sink, writeViewFile(view));
  if (sink.delivery.kind === 'download') {
    // It ends when the browser has come for it, and has told its user if that failed.
    written.catch(() => {});
    return { kind: 'download', url: sink.delivery.url };
  }
  await written;
  return { kind: 'file', fileName: basename(sink.delivery.path) };
}

async function writeAll(sink: ExportSink, text: string): Promise<void> {
  try {
    await sink.write(new TextEncoder().encode(text));
    await sink.commit();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}
