import { expect, it } from 'vitest';
import { AppError } from '../../../shared/app-error.ts';
import type { SavedView } from '../../../shared/saved-view.ts';
import { DEFAULT_COLUMNS } from '../../../shared/table-columns.ts';
import { readViewFile, viewFileName, writeViewFile } from '../../../shared/view-file.ts';

const VIEW: SavedView = {
  name: 'Échecs de Marie',
  filter: {
    status: { include: ['failure', null], exclude: [] },
    search: { include: ['\u202e"x\n'], exclude: [] },
  },
  order: [{ column: 'user', direction: 'ascending' }],
  columns: DEFAULT_COLUMNS,
};

it('reads what it has written', () => {
  expect(readViewFile(writeViewFile(VIEW), 'x.json')).toEqual(VIEW);
});

it.each([
  ['no JSON', 'hello'],
  ['an empty file', ''],
  ['an export of events', '[]'],
  ['null', 'null'],
  ['a later version', writeViewFile(VIEW).replace('"version": 1', '"version": 2')],
  ['another format', writeViewFile(VIEW).replace('audit-viewer-view', 'something-else')],
  ['a filter of an unknown field', writeViewFile(VIEW).replace('"status"', '"stature"')],
  ['an order by nothing', writeViewFile(VIEW).replace('"user"', '"nothing"')],
  ['no name', writeViewFile({ ...VIEW, name: '' })],
  ['a prototype', '{"__proto__":{"format":"audit-viewer-view","version":1}}'],
])('refuses %s', (_, content) => {
  expect(() => readViewFile(content, 'x.json')).toThrow(new AppError('not-a-view', { path: 'x.json' }));
});

it.each([
  ['Échecs de Marie', 'audit-view-échecs-de-marie.json'],
  ['../../etc/passwd', 'audit-view-etc-passwd.json'],
  ['???', 'audit-view.json'],
  ['x'.repeat(200), `audit-view-${'x'.repeat(49)}.json`],
])('names the file of %.20s %s', (name, fileName) => {
  expect(viewFileName({ ...VIEW, name })).toBe(fileName);
});
