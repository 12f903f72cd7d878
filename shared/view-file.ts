import { z } from 'zod';
import { AppError } from './app-error.ts';
import { type SavedView, savedViewSchema } from './saved-view.ts';

/** Largest file that is read as a saved view, in bytes: room for a filter of thousands of values. */
export const VIEW_FILE_MAX_BYTES = 1_000_000;

const FORMAT = 'audit-viewer-view';
const NAME_MAX_LENGTH = 60;

const viewFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  view: savedViewSchema,
});

/** A saved view as the content of a file: JSON that names its format and version. */
export function writeViewFile(view: SavedView): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, view } satisfies z.infer<typeof viewFileSchema>, null, 2)}\n`;
}

/**
 * The saved view that a file holds.
 *
 * @param fileName for the message
 * @throws AppError `not-a-view` for anything else, files of a later version included
 */
export function readViewFile(content: string, fileName: string): SavedView {
  const { success, data } = viewFileSchema.safeParse(parseJson(content));
  if (!success) throw new AppError('not-a-view', { path: fileName });
  return data.view;
}

/** A name for the file of a view, of letters and digits of any script: `audit-view-failed-logins.json`. */
export function viewFileName({ name }: SavedView): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return `${['audit-view', ...words].join('-').slice(0, NAME_MAX_LENGTH)}.json`;
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
