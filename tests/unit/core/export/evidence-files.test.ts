import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isEvidenceFile } from '../../../../electron/core/export/evidence-files.ts';

let folder: string;
let source: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'evidence-')));
  source = join(folder, 'backups.db');
  writeFileSync(source, '');
  mkdirSync(join(folder, 'other'));
  linkSync(source, join(folder, 'other', 'hard-link.db'));
  symlinkSync(folder, join(folder, 'other', 'link'));
  symlinkSync(source, join(folder, 'other', 'alias.db'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['backups.db', true],
  ['other/../backups.db', true],
  ['backups.db-wal', true],
  ['backups.db-journal', true],
  ['other/link/backups.db', true],
  ['other/link/backups.db-wal', true],
  ['other/alias.db', true],
  ['other/hard-link.db', true],
  ['backups.db.csv', false],
  ['other/backups.db', false],
  ['audit-log.csv', false],
  ['missing/audit-log.csv', false],
])('%s would replace evidence: %s', async (target, expected) => {
  expect(await isEvidenceFile(join(folder, target), source)).toBe(expected);
  expect(await isEvidenceFile(join(folder, target), join(folder, 'other', 'alias.db'))).toBe(expected);
});
