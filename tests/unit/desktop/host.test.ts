import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DesktopHost } from '../../../electron/desktop/host.ts';
import {
  openPreferences,
  type PreferencesFile,
  RECENT_MAX,
} from '../../../electron/desktop/preferences-file.ts';
import { RecentFiles } from '../../../electron/desktop/recent-files.ts';
import { createTranslate } from '../../../electron/desktop/translate.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import type { SourceSummary } from '../../../shared/source.ts';

let folder: string;
let preferences: PreferencesFile;
let answer: string | null;
let asked: (OpenDialogOptions | SaveDialogOptions)[];
let revealed: string[];
let told: string[];
let system: string[];
let host: DesktopHost;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'host-')));
  preferences = openPreferences(join(folder, 'preferences.json'), () => {});
  answer = null;
  [asked, revealed, told, system] = [[], [], [], []];
  host = new DesktopHost({
    preferences,
    recentFiles: new RecentFiles(
      preferences,
      {
        addRecentDocument: (path) => system.push(path),
        clearRecentDocuments: () => system.splice(0),
      },
      () => {},
    ),
    version: '1.2.3',
    systemLanguage: 'fr',
    documentsFolder: join(folder, 'Documents'),
    samplePath: join(folder, 'sample.db'),
    translate: createTranslate('en'),
    showOpenDialog: async (options) => {
      asked.push(options);
      return { canceled: answer === null, filePaths: answer === null ? [] : [answer] };
    },
    showSaveDialog: async (options) => {
      asked.push(options);
      return { canceled: answer === null, filePath: answer ?? '' };
    },
    showPaneWindow() {},
    showItemInFolder: (path) => revealed.push(path),
    emit: (name) => told.push(name),
    settingsChanged: (changes) => told.push(...Object.keys(changes)),
    log: () => {},
  });
});

afterEach(() => rmSync(folder, { recursive: true }));

function openedSource(path: string): SourceSummary {
  return { path } as SourceSummary;
}

test('the host describes itself by its preferences', () => {
  host.changeSettings({ theme: 'dark' });
  expect(host.describe()).toEqual({
    kind: 'desktop',
    version: '1.2.3',
    systemLanguage: 'fr',
    settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
  });
  expect(told).toEqual(['theme']);
});

test('the open dialog starts where the last database was', async () => {
  answer = join(folder, 'evidence', 'backups.db');
  expect(await host.pickDatabase()).toBe(answer);
  answer = null;
  expect(await host.pickDatabase()).toBeNull();
  expect(asked.map(({ defaultPath }) => defaultPath)).toEqual([
    join(folder, 'Documents'),
    join(folder, 'evidence'),
  ]);
});

test('recent databases are the last opened first, few, and without the sample', () => {
  for (let index = 1; index <= RECENT_MAX + 2; index++) host.rememberSource(`/evidence/${index}.db`);
  host.rememberSource('/evidence/5.db');
  host.rememberSource(host.samplePath());
  const names = host.recentSources().map(({ fileName }) => fileName);
  expect(names).toHaveLength(RECENT_MAX);
  expect(names.slice(0, 3)).toEqual(['5.db', `${RECENT_MAX + 2}.db`, `${RECENT_MAX + 1}.db`]);
  expect(system).toContain('/evidence/5.db');
  expect(system).not.toContain(host.samplePath());
});

test('a recent database that is gone is forgotten when its opening fails, no other', () => {
  const there = join(folder, 'there.db');
  writeFileSync(there, '');
  for (const path of ['/gone/a.db', '/gone/b.db', there]) host.rememberSource(path);
  host.emit('source.openFailed', { fileName: 'there.db', error: { code: 'not-found', params: {} } });
  host.emit('source.openFailed', { fileName: 'b.db', error: { code: 'cannot-read', params: {} } });
  host.emit('source.openFailed', { fileName: 'a.db', error: { code: 'not-found', params: {} } });
  expect(host.recentSources().map(({ path }) => path)).toEqual([there, '/gone/b.db']);
});

test('an export goes where the user says, and only then can be revealed', async () => {
  answer = join(folder, 'chosen.csv');
  expect(() => host.reveal(join(folder, 'chosen.csv'))).toThrow('forbidden');
  const sink = await host.openExportSink({ fileName: 'audit-log-2026-05-07.csv', format: 'csv' });
  await sink?.write(new TextEncoder().encode('ID\r\n'));
  await sink?.commit();
  expect(readFileSync(answer, 'utf8')).toBe('ID\r\n');
  expect(asked[0]?.defaultPath).toBe(join(folder, 'Documents', 'audit-log-2026-05-07.csv'));
  host.reveal(answer);
  expect(revealed).toEqual([answer]);
  expect(() => host.reveal(join(folder, 'preferences.json'))).toThrow('forbidden');
});

test('a cancelled save dialog opens nothing', async () => {
  expect(await host.openExportSink({ fileName: 'audit-log.csv', format: 'csv' })).toBeNull();
});

test.each(['backups.db', 'backups.db-wal'])('an export over %s is refused', async (name) => {
  mkdirSync(join(folder, 'evidence'));
  writeFileSync(join(folder, 'evidence', 'backups.db'), 'evidence');
  host.emit('source.opened', openedSource(join(folder, 'evidence', 'backups.db')));
  answer = join(folder, 'evidence', name);
  await expect(host.openExportSink({ fileName: 'audit-log.csv', format: 'csv' })).rejects.toMatchObject({
    code: 'cannot-write',
  });
  expect(readFileSync(join(folder, 'evidence', 'backups.db'), 'utf8')).toBe('evidence');
});
