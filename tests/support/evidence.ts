import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAuditDatabase } from '../fixtures/generate-database.ts';

export const SAMPLE = fileURLToPath(new URL('../../resources/sample.db', import.meta.url));

/** The sample database under duplistatus's own file name. */
export function copyOfSample(folder: string): string {
  const path = join(folder, 'backups.db');
  copyFileSync(SAMPLE, path);
  return path;
}

/** A quiet week: few enough events to read every row of. */
export function smallDatabase(folder: string): string {
  const path = join(folder, 'backups.db');
  createAuditDatabase(path, { events: 40, days: 7, seed: 7 });
  return path;
}
