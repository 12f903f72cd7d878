import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../electron/cli/command-errors.ts';
import { FILTER_OPTIONS, parseFilter } from '../../../electron/cli/filter-arguments.ts';
import { parseArguments } from '../../../electron/cli/parse-arguments.ts';
import type { EventFilter } from '../../../shared/event-filter.ts';

function filterOf(...args: string[]): EventFilter {
  return parseFilter(parseArguments(args, { options: FILTER_OPTIONS, flags: [], maxPositionals: 0 }));
}

test('no option filters nothing', () => {
  expect(filterOf()).toEqual({});
});

test('repeated options gather the values to include and to exclude', () => {
  expect(
    filterOf('--action', 'login', '--status=!success', '--action', 'logout', '--status', '!error'),
  ).toEqual({
    action: { include: ['login', 'logout'], exclude: [] },
    status: { include: [], exclude: ['success', 'error'] },
  });
});

describe('users', () => {
  test.each([
    ['@system', '@system'],
    ['\\@system', '@@system'],
    ['@SYSTEM', { typed: '@SYSTEM' }],
    ['\\@home', '@@home'],
    ['\\!admin', '!admin'],
    ['\\\\admin', '\\admin'],
    ['Éric', { typed: 'Éric' }],
    ['\\Éric', 'Éric'],
    ['marie curie', { typed: 'marie curie' }],
    ['42', '42'],
  ])('%s includes %s', (given, key) => {
    expect(filterOf('--user', given)).toEqual({ user: { include: [key], exclude: [] } });
    expect(filterOf('--user', `!${given}`)).toEqual({ user: { include: [], exclude: [key] } });
  });
});

test('@system is a name like any other outside --user', () => {
  expect(filterOf('--target', '@system')).toEqual({
    target: { include: [{ typed: '@system' }], exclude: [] },
  });
});

test('an address that ends in a dot is a beginning, unless it is literal', () => {
  expect(filterOf('--ip', '10.0.', '--ip', '\\10.1.', '--ip', '10.2.0.1')).toEqual({
    ip: { include: [{ typed: '10.0.' }, '10.1.', '10.2.0.1'], exclude: [] },
  });
});

test('an empty value stands for no value', () => {
  expect(filterOf('--ip', '')).toEqual({ ip: { include: [null, ''], exclude: [] } });
  expect(filterOf('--user', '')).toEqual({ user: { include: [null, ''], exclude: [] } });
});

test.each([
  ...['user', 'action', 'category', 'status', 'target', 'ip'].flatMap((option) => [
    [`--${option}`, '!'],
    [`--${option}`, '!\\'],
  ]),
  ['--search', ''],
  ['--search', '!'],
  ['--search', '\\'],
  ['--from', ''],
  ['--to', ''],
  ['--zone', ''],
] as [string, string][])('%s %j, which would let everything pass, is refused', (option, value) => {
  expect(() => filterOf(option, value)).toThrow(UsageError);
});

test('searches gather the texts to find and not to find', () => {
  expect(filterOf('--search', '100%_é', '--search', '!quota', '--search', '\\!now')).toEqual({
    search: { include: ['100%_é', '!now'], exclude: ['quota'] },
  });
});

test('a date as --to means the whole of that day in the zone', () => {
  expect(filterOf('--from', '2026-03-29', '--to', '2026-03-29', '--zone', 'Europe/Zurich')).toEqual({
    from: Date.parse('2026-03-28T23:00:00Z'),
    to: Date.parse('2026-03-29T22:00:00Z'),
  });
});

test('the zone is UTC unless another is named', () => {
  expect(filterOf('--from', '2026-03-29T12:00:00')).toEqual({ from: Date.parse('2026-03-29T12:00:00Z') });
});

test.each([
  ['badDate', ['--from', 'yesterday']],
  ['badDate', ['--to', '2026-02-30']],
  ['badZone', ['--zone', 'Mars/Olympus']],
  ['emptyRange', ['--from', '2026-03-02', '--to', '2026-03-01']],
  ['repeatedOption', ['--from', '2026-03-01', '--from', '2026-03-02']],
  ['longSearch', ['--search', 'x'.repeat(1_001)]],
  ['manySearches', Array.from({ length: 21 }, (_, i) => ['--search', `text ${i}`]).flat()],
  ['missingValue', ['--user']],
  ['missingValue', ['--user', '--from']],
  ['unknownOption', ['--usr', 'admin']],
  ['unknownOption', ['-u', 'admin']],
  ['unknownOption', ['--constructor', 'x']],
])('refuses with %s: %j', (key, args) => {
  expect(() => filterOf(...args)).toThrow(expect.objectContaining({ name: 'UsageError', key }));
});
