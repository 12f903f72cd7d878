import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, settingsChangeSchema } from '../../../shared/settings.ts';

test('without anything stored there are the defaults, which can be stored', () => {
  expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
  expect(readSettings(JSON.parse(JSON.stringify(DEFAULT_SETTINGS)))).toEqual(DEFAULT_SETTINGS);
});

test('a setting that cannot be read costs only itself', () => {
  const stored = {
    language: 'xx',
    theme: 'dark',
    table: { columns: { order: ['shoe-size'] } },
    savedViews: 'none',
    zone: 'local',
    futureSetting: 1,
  };
  expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', zone: 'local' });
});

test('a change holds what is changed and nothing else', () => {
  expect(settingsChangeSchema.parse({ theme: 'dark', zone: undefined })).toStrictEqual({ theme: 'dark' });
  expect(settingsChangeSchema.safeParse({ theme: 'pink' }).success).toBe(false);
  expect(settingsChangeSchema.safeParse({ shoeSize: 43 }).success).toBe(false);
});
