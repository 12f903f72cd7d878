import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  openPreferences,
  type PreferencesFile,
  RECENT_MAX,
} from '../../../electron/desktop/preferences-file.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';

const DEFAULTS = {
  ...DEFAULT_SETTINGS,
  recentPaths: [],
  window: null,
  paneWindow: null,
  openFolder: null,
  exportFolder: null,
};

let folder: string;
let path: string;
let logged: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preferences-'));
  path = join(folder, 'preferences.json');
  logged = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

function open(): PreferencesFile {
  return openPreferences(path, (message) => logged.push(message));
}

test('without a file there are defaults', () => {
  expect(open().current).toEqual(DEFAULTS);
});

test('what is set is there at the next start', () => {
  open().update({ language: 'fr', theme: 'dark', recentPaths: ['/a.db'] });
  expect(open().current).toEqual({ ...DEFAULTS, language: 'fr', theme: 'dark', recentPaths: ['/a.db'] });
});

test.each(['', 'null', '[]', '"text"', '{', '{"theme":', '\0\0\0', '7'])(
  'a file of %j is no obstacle',
  (text) => {
    writeFileSync(path, text);
    expect(open().current).toEqual(DEFAULTS);
  },
);

test('one bad field costs only itself', () => {
  const bad = { language: 'xx', theme: 'dark', recentPaths: 'none', window: { x: 'left' }, openFolder: 7 };
  writeFileSync(path, JSON.stringify({ ...bad, exportFolder: '/exports', futureField: 1 }));
  expect(open().current).toEqual({ ...DEFAULTS, theme: 'dark', exportFolder: '/exports' });
});

test('recent files are few, and none twice', () => {
  const paths = Array.from({ length: 30 }, (_, index) => `/${index}.db`);
  open().update({ recentPaths: ['/9.db', ...paths] });
  const { recentPaths } = open().current;
  expect(recentPaths).toHaveLength(RECENT_MAX);
  expect(recentPaths.slice(0, 3)).toEqual(['/9.db', '/0.db', '/1.db']);
});

test('the file is replaced as a whole', () => {
  const preferences = open();
  preferences.update({ theme: 'light' });
  preferences.update({ theme: 'dark' });
  expect(readdirSync(folder)).toEqual(['preferences.json']);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ theme: 'dark' });
});

test('a file that cannot be written is logged, and the choice holds until the end', () => {
  path = join(folder, 'file', 'preferences.json');
  writeFileSync(join(folder, 'file'), '');
  const preferences = open();
  preferences.update({ theme: 'dark' });
  expect(preferences.current.theme).toBe('dark');
  expect(logged).toHaveLength(1);
});
