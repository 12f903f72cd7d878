import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SAMPLE = fileURLToPath(new URL('../../resources/sample.db', import.meta.url));

/** The sample database under duplistatus's own file name. */
export function copyOfSample(folder: string): string {
  const path = join(folder, 'backups.db');
  copyFileSync(SAMPLE, path);
  return path;
}
