import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

export interface TemporaryFolders {
  /** Where the evidence lies. */
  readonly evidence: string;
  /** What the program takes for the system's temporary folder: everything in it is the program's. */
  readonly temporary: string;
}

/** Gives every test of a file its own folders, which other users may enter as they may /tmp. */
export function prepareTemporaryFolders(): TemporaryFolders {
  const folders = { evidence: '', temporary: '' };
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'evidence-test-'));
    chmodSync(root, 0o755);
    folders.evidence = join(root, 'evidence');
    folders.temporary = join(root, 'temporary');
    mkdirSync(folders.evidence);
    mkdirSync(folders.temporary);
    chmodSync(folders.temporary, 0o1777);
    vi.stubEnv('TMPDIR', folders.temporary);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    chmodSync(folders.evidence, 0o755);
    rmSync(root, { recursive: true, force: true });
  });
  return folders;
}
