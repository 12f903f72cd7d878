import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import { snapshotFolder } from '../../fixtures/folder-snapshot.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { damagePage, hideLastCells, tablePages } from '../../unit/core/support/damage.ts';
import { makeFolder, writeAuditDatabase } from '../support/audit-database.ts';
import { runCli, startCli, untilEnd } from '../support/run-cli.ts';

let folder: string;
let evidence: string;
let database: string;

beforeEach(() => {
  folder = makeFolder();
  evidence = join(folder, 'evidence');
  mkdirSync(evidence);
  database = join(evidence, 'backups #1?.db');
});

const STORY = [
  { timestamp: '2026-03-28 22:59:59', username: 'system', action: 'audit_cleanup', category: 'system' },
  { timestamp: '2026-03-28 23:00:00', userId: 'admin-1', username: 'Élise', ipAddress: '10.0.0.1' },
  {
    timestamp: '2026-03-29 01:00:00',
    username: '=cmd|x',
    status: 'failure',
    details: '{"reason":"no\nway"}',
  },
  { timestamp: '2026-03-29 21:59:59', userId: 'admin-1', username: 'élise', action: 'logout' },
  { timestamp: '2026-03-29 22:00:00', username: '@system', details: '{broken' },
];

async function exportedIds(...args: string[]): Promise<readonly string[]> {
  const { stdout, stderr, exitCode } = await runCli(['export', database, '--format', 'json', ...args]);
  expect([exitCode, stderr]).toEqual([0, expect.stringMatching(/^Events exported: \d+\n$/)]);
  const events = JSON.parse(stdout.toString()) as { id: number }[];
  return events.map(({ id }) => String(id));
}

describe('filters', () => {
  beforeEach(() => writeAuditDatabase(database, STORY));

  test.each<[string, string[]]>([
    ['5 4 3 2 1', []],
    ['4 3 2', ['--from', '2026-03-29', '--to', '2026-03-29', '--zone', 'Europe/Zurich']],
    ['5 4 3', ['--from', '2026-03-29']],
    ['3 2 1', ['--to', '2026-03-29T01:00:00']],
    ['4 2', ['--user', 'ÉLISE']],
    ['1', ['--user', '@system']],
    ['5', ['--user', '\\@system']],
    ['5 4 3 2', ['--user', '!@system']],
    ['5 2', ['--action', 'login', '--status', '!failure', '--category', 'auth']],
    ['2', ['--ip', '10.0.0.1']],
    ['5 4 3 1', ['--ip', '']],
    ['5 4 3 1', ['--ip', '!10.0.0.1']],
    ['3', ['--search', 'NO']],
    ['', ['--search', '%']],
  ])('give events %s for %j', async (ids, args) => {
    expect((await exportedIds(...args)).join(' ')).toBe(ids);
  });
});

test('filters tell events of no user from automated ones', async () => {
  writeAuditDatabase(database, [
    { username: null },
    { username: 'system' },
    { username: '' },
    { username: 'ana' },
  ]);
  expect(await exportedIds('--user', '')).toEqual(['3']);
  expect(await exportedIds('--user', '@system')).toEqual(['2', '1']);
  expect(await exportedIds('--user', '', '--user', '@system')).toEqual(['3', '2', '1']);
});

describe('what is written', () => {
  beforeEach(() => writeAuditDatabase(database, STORY));

  test('a CSV that another parser reads back, guarded against formulas', async () => {
    const output = join(folder, 'out.csv');
    const { exitCode, stdout, stderr } = await runCli([
      'export',
      database,
      '--format',
      'csv',
      '--output',
      output,
    ]);
    expect([exitCode, stdout.toString(), stderr]).toEqual([0, '', 'Events exported: 5\n']);
    expect(readFileSync(output).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows: string[][] = parse(readFileSync(output), { bom: true });
    expect(rows.map((row) => row[3])).toEqual(
      ['Username', '@system', 'élise', '=cmd|x', 'Élise', 'system'].map(guarded),
    );
    expect(readdirSync(folder).sort()).toEqual(['evidence', 'out.csv']);
  });

  test('--raw --no-bom leaves everything as stored', async () => {
    const { stdout } = await runCli(['export', database, '--format', 'csv', '--raw', '--no-bom']);
    const rows: string[][] = parse(stdout);
    expect(rows.map((row) => row[3])).toEqual(['Username', '@system', 'élise', '=cmd|x', 'Élise', 'system']);
  });

  test('nothing in the folder of the evidence', async () => {
    const before = snapshotFolder(evidence);
    await exportedIds();
    expect(snapshotFolder(evidence)).toEqual(before);
  });

  test('an existing file is replaced, the target of a symbolic link included', async () => {
    writeFileSync(join(folder, 'old.json'), 'old');
    symlinkSync(join(folder, 'old.json'), join(folder, 'link.json'));
    await exportedTo(join(folder, 'link.json'));
    expect(JSON.parse(readFileSync(join(folder, 'old.json'), 'utf8'))).toHaveLength(5);
  });

  test('a pipe is written to, not replaced', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [ended, text] = await Promise.all([exportedTo(pipe), readFile(pipe, 'utf8')]);
    expect([ended.exitCode, JSON.parse(text).length]).toEqual([0, 5]);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  test('a full disk is a failure with a message', async () => {
    const { exitCode, stderr } = await exportedTo('/dev/full');
    expect([exitCode, stderr.trim()]).toEqual([1, expect.stringMatching(/./)]);
  });
});

/** The formula guard puts an apostrophe before what a spreadsheet would run. */
function guarded(cell: string): string {
  return /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
}

function exportedTo(output: string) {
  return runCli(['export', database, '--format', 'json', '--output', output]);
}

describe('what is refused', () => {
  beforeEach(() => writeAuditDatabase(database, STORY));

  test.each<[string, () => string]>([
    ['the database', () => database],
    ['a name that SQLite would take as its WAL', () => `${database}-wal`],
    [
      'a name that SQLite would take as its journal',
      () => join(evidence, '..', 'evidence', 'backups #1?.db-journal'),
    ],
    [
      'a symbolic link to it',
      () => {
        symlinkSync(database, join(folder, 'soft.json'));
        return join(folder, 'soft.json');
      },
    ],
    [
      'a hard link to it',
      () => {
        linkSync(database, join(folder, 'hard.json'));
        return join(folder, 'hard.json');
      },
    ],
  ])('%s as the output', async (_name, makeOutput) => {
    const output = makeOutput();
    const before = snapshotFolder(evidence);
    const { exitCode, stderr } = await exportedTo(output);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('belongs to the database')]);
    expect(snapshotFolder(evidence)).toEqual(before);
  });

  test.each<[string, string[]]>([
    ['--format is missing', ['export', 'some.db']],
    ['Which database?', ['export', '--format', 'csv']],
    ['--from soon is no date', ['export', 'some.db', '--format', 'csv', '--from', 'soon']],
    ['--status needs a value', ['export', 'some.db', '--format', 'csv', '--status', '!']],
    ['--search needs a value', ['export', 'some.db', '--format', 'csv', '--search', '']],
    ['There is no option --colour', ['export', 'some.db', '--format', 'csv', '--colour', 'red']],
    ['--port x is no port', ['serve', 'some.db', '--port', 'x']],
    ['Which database?', ['serve']],
    ['There is no option --port', ['some.db', '--port', '1']],
    ['Too many arguments: b.db', ['a.db', 'b.db']],
  ])('bad usage: %s', async (message, args) => {
    const { exitCode, stdout, stderr } = await runCli(args);
    expect([exitCode, stdout.toString()]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('audit-viewer --help');
  });
});

describe('a database that cannot be read', () => {
  test.each<[string, () => void]>([
    ['missing', () => {}],
    [
      'text',
      () => writeFileSync(database, 'just some text, long enough to be looked at as if it were a page'),
    ],
    ['empty', () => writeFileSync(database, '')],
    ['a folder', () => mkdirSync(database)],
  ])('%s: exit code 1, a message, no output file', async (_name, make) => {
    make();
    const output = join(folder, 'out.json');
    const { exitCode, stdout, stderr } = await exportedTo(output);
    expect([exitCode, stdout.toString()]).toEqual([1, '']);
    expect(stderr.trim()).toMatch(/^[^\n]+$/);
    expect(readdirSync(folder)).toEqual(['evidence']);
  });

  test('as a whole: what can be is exported, with a warning and an exit code of its own', async () => {
    createAuditDatabase(database, { events: 3_000, state: 'rollback' });
    truncateSync(database, 200 * 4_096);
    const output = join(folder, 'out.json');
    const { exitCode, stderr } = await exportedTo(output);
    const exported = JSON.parse(readFileSync(output, 'utf8'));
    expect(exported.length).toBeGreaterThan(100);
    expect(exitCode).toBe(4);
    expect(stderr).toContain(`Events exported: ${exported.length}`);
    expect(stderr).toContain('is damaged: what cannot be read of it is not in this export');
  });

  test('damage to the log beside it is a warning too', async () => {
    createAuditDatabase(database, { events: 2_000, state: 'wal' });
    const log = readFileSync(`${database}-wal`);
    log[10_000] = (log[10_000] ?? 0) ^ 1;
    writeFileSync(`${database}-wal`, log);
    const { exitCode, stderr } = await exportedTo(join(folder, 'out.json'));
    expect(exitCode).toBe(4);
    expect(stderr).toContain('is damaged: what cannot be read of it is not in this export');
  });

  test.each([
    ['a page of a log that is read at once', 3_000],
    ['a page of a log that is shown before it has been read', 60_000],
  ])('damage to %s is a warning too', async (_page, events) => {
    createAuditDatabase(database, { events, state: 'rollback' });
    damagePage(database, tablePages(database).leaves[5]?.number ?? 0);
    const { exitCode, stderr } = await exportedTo(join(folder, 'out.json'));
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining('is damaged')]);
  });

  test('rows that vanish without an error are a warning too', async () => {
    createAuditDatabase(database, { events: 3_000, state: 'rollback' });
    hideLastCells(database, tablePages(database).leaves[5]?.number ?? 0, 1);
    const { exitCode, stdout, stderr } = await runCli(['export', database, '--format', 'json']);
    expect(JSON.parse(stdout.toString())).toHaveLength(2_999);
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining('is damaged')]);
  });

  test('an output that is a folder is a mistake on the command line', async () => {
    writeAuditDatabase(database, STORY);
    const { exitCode, stderr } = await exportedTo(folder);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('is a folder: name a file')]);
  });

  test('an output that cannot be written: exit code 1, a message', async () => {
    writeAuditDatabase(database, STORY);
    const { exitCode, stderr } = await exportedTo(join(folder, 'nowhere', 'out.json'));
    expect([exitCode, stderr.trim()]).toEqual([1, expect.stringMatching(/^[^\n]+$/)]);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});

describe('a large export', () => {
  beforeEach(() => {
    const details = JSON.stringify({ note: 'x'.repeat(2_000) });
    writeAuditDatabase(
      database,
      Array.from({ length: 20_000 }, () => ({ details })),
    );
  });

  test('ends quietly when its reader has seen enough', async () => {
    const child = startCli(['export', database, '--format', 'csv']);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { exitCode, stderr } = await untilEnd(child);
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves nothing behind when %s ends it', async (signal, code) => {
    const pipe = startCli(['export', database, '--format', 'csv']);
    await once(pipe.stdout as NodeJS.ReadableStream, 'readable');
    pipe.kill(signal);
    const ended = await untilEnd(pipe);
    expect([ended.exitCode, ended.stderr]).toEqual([code, '']);
    expect(ended.stdout.length).toBeLessThan(20_000 * 2_000);
  });
});

test('speaks the language of the terminal', async () => {
  const { stderr } = await runCli(['export'], { LC_ALL: 'fr_FR.UTF-8' });
  expect(stderr).toContain('Quelle base\u202f? Aucune n’a été nommée.');
  const { stdout, exitCode } = await runCli(['--help'], { LC_ALL: 'fr_FR.UTF-8' });
  expect([exitCode, stdout.toString()]).toEqual([0, expect.stringContaining('Utilisation')]);
});

test('tells its version', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect((await runCli(['--version'])).stdout.toString()).toBe(`${version}\n`);
});
