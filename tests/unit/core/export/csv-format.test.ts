import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvFormat } from '../../../../electron/core/export/csv-format.ts';
import type { AuditEvent } from '../../../../shared/audit-event.ts';

const EVENT: AuditEvent = {
  id: '7',
  timestamp: '2026-05-07 16:16:28',
  userId: null,
  username: 'marie',
  action: 'login',
  category: 'auth',
  targetType: null,
  targetId: null,
  details: '{ "reason": "Invalid  credentials" }',
  ipAddress: '10.0.0.1',
  userAgent: null,
  status: 'failure',
  errorMessage: null,
};

const HEADER =
  'ID,Timestamp,User ID,Username,Action,Category,Target Type,Target ID,Status,IP Address,User Agent,Details,Error Message';

function write(events: readonly AuditEvent[], options = { bom: false, formulaGuard: false }): string {
  const format = csvFormat(options);
  return (
    format.begin() + (events.length > 0 ? format.events(events, true) : '') + format.end(events.length === 0)
  );
}

function cellsOf(csv: string): string[] {
  return parse(csv, { bom: true, record_delimiter: '\r\n' })[1] as string[];
}

test('without events the file is the header line', () => {
  expect(write([])).toBe(`${HEADER}\r\n`);
});

test('begins with a byte order mark when asked to', () => {
  expect(write([], { bom: true, formulaGuard: true })).toBe(`\uFEFF${HEADER}\r\n`);
});

test('writes NULL as an empty cell and details as compact JSON', () => {
  expect(cellsOf(write([EVENT]))).toEqual([
    '7',
    '2026-05-07 16:16:28',
    '',
    'marie',
    'login',
    'auth',
    '',
    '',
    'failure',
    '10.0.0.1',
    '',
    '{"reason":"Invalid  credentials"}',
    '',
  ]);
});

test.each(['a,b', 'a"b', 'a\rb', 'a\nb', 'a\r\nb', ' a ', 'a\tb', 'a\0b', '\u202Eb', '\uFEFFb', '🗄️'])(
  'another parser reads %j back',
  (username) => {
    expect(cellsOf(write([{ ...EVENT, username }]))[3]).toBe(username);
  },
);

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '＝1+1',
  '=1+1\nnote',
  '=cmd|"/c calc"!A0',
])('a spreadsheet does not run %j', (username) => {
  const guarded = write([{ ...EVENT, username }], { bom: false, formulaGuard: true });
  expect(cellsOf(guarded)[3]).toBe(`'${username}`);
  expect(cellsOf(write([{ ...EVENT, username }]))[3]).toBe(username);
});
