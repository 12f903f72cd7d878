import { expect, test } from 'vitest';
import { parseExportArguments } from '../../../electron/cli/export-arguments.ts';

test('an export is chronological, with byte order mark and formula guard, to standard output', () => {
  expect(parseExportArguments(['some.db', '--format', 'csv'])).toEqual({
    database: 'some.db',
    output: '-',
    options: {
      format: 'csv',
      filter: {},
      order: [{ column: 'timestamp', direction: 'descending' }],
      bom: true,
      formulaGuard: true,
    },
  });
});

test('--no-bom and --raw turn the additions off', () => {
  const { options } = parseExportArguments(['--raw', '--format=csv', 'some.db', '--no-bom']);
  expect([options.bom, options.formulaGuard]).toEqual([false, false]);
});

test('a database may be named after --', () => {
  expect(parseExportArguments(['--format', 'json', '--', '--odd.db']).database).toBe('--odd.db');
});

test.each([
  ['missingDatabase', ['--format', 'csv']],
  ['missingDatabase', ['', '--format', 'csv']],
  ['missingFormat', ['some.db']],
  ['badFormat', ['some.db', '--format', 'xml']],
  ['badFormat', ['some.db', '--format', 'CSV']],
  ['repeatedOption', ['some.db', '--format', 'csv', '--format', 'json']],
  ['unexpectedValue', ['some.db', '--format', 'csv', '--raw=yes']],
  ['unexpectedArgument', ['some.db', 'other.db', '--format', 'csv']],
  ['missingValue', ['some.db', '--format', 'csv', '--output=']],
])('refuses with %s: %j', (key, args) => {
  expect(() => parseExportArguments(args)).toThrow(expect.objectContaining({ name: 'UsageError', key }));
});
