import { AppError } from '../../shared/app-error.ts';
import type { SavedView } from '../../shared/saved-view.ts';
import { readViewFile, VIEW_FILE_MAX_BYTES } from '../../shared/view-file.ts';
import { call } from '../api/client.ts';
import { startDownload } from '../exporting/start-download.ts';

/** Writes a view into a file of the user's choice. @returns false where the user has chosen none */
export async function exportViewFile(view: SavedView): Promise<boolean> {
  const ticket = await call('export.view', view);
  if (ticket?.kind === 'download') startDownload(ticket.url);
  return ticket !== null;
}

/** @throws AppError `not-a-view` for a file that holds none, or none that this version knows */
export async function importViewFile(file: File): Promise<SavedView> {
  if (file.size > VIEW_FILE_MAX_BYTES) throw new AppError('not-a-view', { path: file.name });
  return readViewFile(await file.text(), file.name);
}
