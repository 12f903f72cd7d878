import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViewerFolders } from './viewer.ts';

/** What the program has remembered so far: it writes a moment after each change. */
export function readPreferences({ home }: ViewerFolders): unknown {
  const path = join(home, 'config', 'duplistatus-audit-viewer', 'preferences.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
