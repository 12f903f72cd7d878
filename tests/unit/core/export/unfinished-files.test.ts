import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileSink } from '../../../../electron/core/export/file-sink.ts';
import { removeAbandoned, unfinishedPath } from '../../../../electron/core/export/unfinished-files.ts';
import { provideFolder } from '../support/provide-store.ts';

const folder = provideFolder();

function makeTarget(name: string): string {
  const own = join(folder.path, name);
  mkdirSync(own);
  return join(own, 'audit.csv');
}

/** @param path is made, and looks as if nobody had written to it for two days */
function leave(path: string): string {
  writeFileSync(path, 'half');
  const before = (Date.now() - 2 * 86_400_000) / 1_000;
  utimesSync(path, before, before);
  return path;
}

test('what killed exports left is removed at the next one into that folder', async () => {
  const target = makeTarget('killed');
  leave(unfinishedPath(target));
  leave(unfinishedPath(join(folder.path, 'killed', 'audit of\nyesterday.json')));
  const sink = await openFileSink(target);
  await sink.write(new TextEncoder().encode('whole'));
  await sink.commit();
  expect(readdirSync(join(folder.path, 'killed'))).toEqual(['audit.csv']);
});

test('an export that runs, and whatever is not ours by its name, stays', async () => {
  const target = makeTarget('others');
  const others = join(folder.path, 'others');
  writeFileSync(unfinishedPath(target), 'running');
  for (const name of ['.audit.csv.part', '.audit.csv.0123456789ab.part', 'audit.csv'])
    leave(join(others, name));
  mkdirSync(unfinishedPath(target));
  symlinkSync(join(others, 'audit.csv'), unfinishedPath(target));
  const before = readdirSync(others);
  await removeAbandoned(others);
  expect(readdirSync(others)).toEqual(before);
});
