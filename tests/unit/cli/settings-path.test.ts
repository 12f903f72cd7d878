import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsPath } from '../../../electron/cli/settings-path.ts';

const FILE = join('duplistatus-audit-viewer', 'preferences.json');

test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ['linux', { XDG_CONFIG_HOME: '/configuration' }, '/configuration'],
  ['linux', {}, join(homedir(), '.config')],
  ['win32', { APPDATA: '/roaming' }, '/roaming'],
  ['win32', {}, join(homedir(), 'AppData', 'Roaming')],
  ['darwin', { XDG_CONFIG_HOME: '/configuration' }, join(homedir(), 'Library', 'Application Support')],
])('on %s with %j settings are in %s', (platform, environment, folder) => {
  expect(settingsPath(environment, platform)).toBe(join(folder, FILE));
});
