import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { databaseArgument, handedOverDatabase } from '../../../electron/desktop/arguments.ts';

test.each([
  [['electron', '.', 'a.db'], true, resolve('/work', 'a.db')],
  [['electron', '--inspect=0', '.', '--no-sandbox', 'a.db'], true, resolve('/work', 'a.db')],
  [['electron', '.'], true, null],
  [['audit-viewer', 'a.db'], false, resolve('/work', 'a.db')],
  [['audit-viewer'], false, null],
  [['audit-viewer', ''], false, null],
])('%j names the database', (argv, isDefaultApp, expected) => {
  expect(databaseArgument(argv, isDefaultApp, '/work')).toBe(expected);
});

test.each([
  [{ database: '/a.db' }, '/a.db'],
  [{ database: null }, null],
  [{ database: 7 }, null],
  [undefined, null],
  ['text', null],
])('a second start that hands over %j', (data, expected) => {
  expect(handedOverDatabase(data)).toBe(expected);
});
