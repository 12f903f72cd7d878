import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { DumpBytes } from '../../../../electron/core/store/sql-dump/dump-bytes.ts';
import { SqlTokens } from '../../../../electron/core/store/sql-dump/sql-tokens.ts';

/** The tokens of a file with this content, before the first. */
export function tokensOf(content: string | Buffer): SqlTokens {
  const folder = mkdtempSync(join(tmpdir(), 'sql-tokens-'));
  const path = join(folder, 'dump.sql');
  writeFileSync(path, content);
  const file = openSync(path, 'r');
  onTestFinished(() => {
    closeSync(file);
    rmSync(folder, { recursive: true });
  });
  return new SqlTokens(new DumpBytes(file), { fileName: 'dump.sql' });
}

/** The failure of a malformed dump at that line. */
export function malformedAt(line: number) {
  return expect.objectContaining({ code: 'malformed-dump', params: { fileName: 'dump.sql', line } });
}
