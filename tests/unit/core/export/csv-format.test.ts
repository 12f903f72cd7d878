import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvFormat } from '../../../../electron/core/export/csv-format.ts';
import { compactJson } from '../../../../electron/core/export/details-text.ts';
import { AUDIT_EVENT_KEYS, type AuditEvent } from '../../../../shared/audit-event.ts';
import { createRandom } from '../../../fixtures/random.ts';
import { formatted } from '../support/formatted.ts';
import { HARD_TEXTS } from '../support/hard-texts.ts';

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
  return formatted(csvFormat(options), events);
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

/** What JSON is made of, and what may stand in it. */
const JSON_PARTS = [
  '"',
  '\\',
  ':',
  ',',
  '{"',
  '"}',
  ' ',
  '\n',
  '\t',
  '\0',
  'a',
  'é',
  '漢',
  '🗄️',
  '＝',
  '\uFEFF',
];

describe.each([true, false])('with formulaGuard %s', (formulaGuard) => {
  const guard = formulaGuard ? /^[=+\-@\t\r\n\0＝＋－＠]/ : false;
  const byPapaParse = (cells: readonly string[]) =>
    `${HEADER}\r\n${Papa.unparse([[...cells]], { newline: '\r\n', escapeFormulae: guard })}\r\n`;

  const expectAsByPapaParse = (event: AuditEvent) => {
    const { details, errorMessage, status, ipAddress, userAgent, ...rest } = event;
    const cells = [
      ...Object.values(rest),
      status,
      ipAddress,
      userAgent,
      compactJson(details ?? ''),
      errorMessage,
    ];
    expect(write([event], { bom: false, formulaGuard })).toBe(byPapaParse(cells.map((cell) => cell ?? '')));
  };

  test.each(HARD_TEXTS)('%j is written as Papa Parse writes it, wherever it stands', (text) => {
    for (const key of AUDIT_EVENT_KEYS) expectAsByPapaParse({ ...EVENT, details: '', [key]: text });
  });

  test('so are details that are JSON, compact, and what only looks like it', () => {
    for (let seed = 0; seed < 2_000; seed++) {
      const random = createRandom(seed);
      const text = () => Array.from({ length: random.int(0, 4) }, () => random.pick(JSON_PARTS)).join('');
      const json = JSON.stringify({ [text()]: text(), [text()]: [text(), 1, null] }, null, random.int(0, 1));
      expectAsByPapaParse({ ...EVENT, details: json });
      expectAsByPapaParse({
        ...EVENT,
        details: json.slice(0, random.int(1, json.length)).toWellFormed() + text(),
      });
    }
  });

  test('an event of hard texts only is too', () => {
    const texts = HARD_TEXTS.filter((text) => text !== '');
    texts.forEach((_, start) => {
      const cells = Array.from({ length: 13 }, (_, i) => texts[(start + i * 7) % texts.length] as string);
      const [id, timestamp, userId, username, action, category, targetType, targetId, ...others] = cells;
      const [status, ipAddress, userAgent, details, errorMessage] = others;
      const event = { id, timestamp, userId, username, action, category, targetType, targetId } as AuditEvent;
      const rest = { status, ipAddress, userAgent, details, errorMessage } as AuditEvent;
      cells[11] = compactJson(details as string);
      expect(write([{ ...event, ...rest }], { bom: false, formulaGuard })).toBe(byPapaParse(cells));
    });
  });
});
