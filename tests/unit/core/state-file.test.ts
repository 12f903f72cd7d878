import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { StateFile } from '../../../electron/core/state-file.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../shared/settings.ts';

function makePath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'state-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'inner', 'preferences.json');
}

function open(path: string): StateFile<Settings> {
  return new StateFile(path, readSettings, (message) => {
    throw new Error(message);
  });
}

test('what is changed is there at the next start, for nobody else to read', () => {
  const path = makePath();
  open(path).update({ zone: 'local' });
  expect(open(path).current).toEqual({ ...DEFAULT_SETTINGS, zone: 'local' });
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(path, '..'))).toEqual(['preferences.json']);
});

test('of two programs that share a file, the last write of each part counts', () => {
  const path = makePath();
  const [one, other] = [open(path), open(path)];
  one.update({ theme: 'dark', zone: 'local' });
  other.update({ theme: 'light' });
  expect(other.current).toMatchObject({ theme: 'light', zone: 'local' });
  expect(open(path).current).toMatchObject({ theme: 'light', zone: 'local' });
});

test('what another program keeps in the file stays', () => {
  const path = makePath();
  open(path).update({ theme: 'dark' });
  writeFileSync(path, JSON.stringify({ window: { x: 1 }, theme: 'dark' }));
  open(path).update({ zone: 'local' });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    window: { x: 1 },
    theme: 'dark',
    zone: 'local',
  });
});

test('what could not be written is tried again with the next change', () => {
  const path = makePath();
  const logged: string[] = [];
  writeFileSync(join(path, '..'), '');
  const settings = new StateFile(path, readSettings, (message) => logged.push(message));
  settings.update({ theme: 'dark' });
  expect(logged).toHaveLength(1);
  rmSync(join(path, '..'));
  settings.update({ zone: 'local' });
  expect(open(path).current).toMatchObject({ theme: 'dark', zone: 'local' });
});
