import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { snapshotFolder } from '../../fixtures/folder-snapshot.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { makeFolder, writeAuditDatabase } from '../support/audit-database.ts';
import { CLI, runCli, startCli, untilEnd } from '../support/run-cli.ts';

let folder: string;
let evidence: string;
let temporary: string;
let database: string;

beforeEach(() => {
  folder = makeFolder();
  evidence = join(folder, 'evidence');
  temporary = join(folder, 'temporary');
  mkdirSync(evidence);
  mkdirSync(temporary);
  database = join(evidence, 'backups #1?.db');
});

function check(...args: string[]) {
  return runCli(['check', database, ...args], { TMPDIR: temporary });
}

/** Writes distinct events, then lets something happen to them. */
function writeEvents(count: number, change = ''): void {
  writeAuditDatabase(
    database,
    Array.from({ length: count }, (_, i) => ({ details: JSON.stringify({ i }) })),
  );
  const db = new Database(database);
  db.exec(change);
  db.pragma('journal_mode = DELETE');
  db.close();
}

test('nothing found: provenance, a word on completeness, exit code 0', async () => {
  writeEvents(3);
  const sha256 = createHash('sha256').update(readFileSync(database)).digest('hex');
  const { exitCode, stdout, stderr } = await check();
  expect([exitCode, stderr]).toEqual([0, '']);
  const text = stdout.toString();
  for (const part of [database, `SHA-256 ${sha256}`, 'in place', '3 events, ids 1 to 3', 'nothing found']) {
    expect(text).toContain(part);
  }
});

test('findings: what, how many, where, and the innocent causes; exit code 3', async () => {
  writeEvents(
    40,
    "DELETE FROM audit_log WHERE id BETWEEN 10 AND 12; UPDATE audit_log SET details = '{' WHERE id = 20",
  );
  const { exitCode, stdout, stderr } = await check();
  expect([exitCode, stderr]).toEqual([3, '']);
  const text = stdout.toString();
  expect(text).toContain('Completeness: 2 findings');
  expect(text).toContain('3 ids are missing in between\n   ids 10 – 12 · 2026-03-01 12:00:00 UTC\n');
  expect(text).toContain('The details of 1 event are not valid JSON\n   id 20 · ');
  expect(text.match(/Innocent causes: /g)).toHaveLength(2);
  expect(text).toContain('unexplained');
  expect(text).not.toMatch(/tamper|manipulat|forge/i);
});

test('--json prints one object that holds everything', async () => {
  const { eventCount } = createAuditDatabase(database, { events: 100, state: 'wal' });
  const before = snapshotFolder(evidence);
  const { exitCode, stdout, stderr } = await check('--json');
  expect([exitCode, stderr]).toEqual([0, '']);
  const { provenance, report } = JSON.parse(stdout.toString());
  expect(provenance).toMatchObject({
    path: database,
    openedAs: 'private-copy',
    hasChanged: false,
    isWalMissing: false,
    schemaVersion: '4.0',
    damage: [],
  });
  expect(provenance.walFrames).toBeGreaterThan(0);
  const hashes = ['', '-wal'].map((suffix) =>
    createHash('sha256')
      .update(readFileSync(database + suffix))
      .digest('hex'),
  );
  expect(provenance.files.map(({ sha256 }: { sha256: string }) => sha256)).toEqual(hashes);
  expect(report).toMatchObject({ eventCount, findings: [{ kind: 'duplicate-event', weight: 'note' }] });
  expect(snapshotFolder(evidence)).toEqual(before);
  expect(readdirSync(temporary)).toEqual([]);
});

test('names the file behind a link, and speaks French', async () => {
  writeEvents(1);
  const link = join(folder, 'link.db');
  symlinkSync(database, link);
  const { exitCode, stdout } = await runCli(['check', link], { LC_ALL: 'fr_FR.UTF-8' });
  expect(exitCode).toBe(0);
  expect(stdout.toString()).toContain(`Fichier derrière le lien    ${database}\n`);
  expect(stdout.toString()).toMatch(/Complétude\s: rien trouvé/);
});

describe('a database that is not whole', () => {
  test('that was cut short is examined as far as it goes: exit code 3', async () => {
    createAuditDatabase(database, { events: 3_000, state: 'rollback' });
    truncateSync(database, 200 * 4_096);
    const { exitCode, stdout } = await check('--json');
    expect(exitCode).toBe(3);
    const { provenance, report } = JSON.parse(stdout.toString());
    expect(provenance.damage).not.toEqual([]);
    expect(report.findings.map(({ kind }: { kind: string }) => kind)).toContain('page-damage');
  });

  test.each<[string, () => void]>([
    ['missing', () => {}],
    ['text', () => writeFileSync(database, 'nothing that SQLite would know, but long enough to look at')],
    ['empty', () => writeFileSync(database, '')],
    ['a folder', () => mkdirSync(database)],
    ['without an audit log', () => new Database(database).exec('CREATE TABLE t (x)').close()],
  ])('%s: exit code 1, one line on standard error, nothing on standard output', async (_name, make) => {
    make();
    const { exitCode, stdout, stderr } = await check('--json');
    expect([exitCode, stdout.toString()]).toEqual([1, '']);
    expect(stderr.trim()).toMatch(/^[^\n]+$/);
  });
});

test.each<[string, string[]]>([
  ['Which database?', ['check']],
  ['Too many arguments: b.db', ['check', 'a.db', 'b.db']],
  ['There is no option --output', ['check', 'a.db', '--output', 'x']],
  ['--json takes no value', ['check', 'a.db', '--json=yes']],
])('bad usage: %s', async (message, args) => {
  const { exitCode, stdout, stderr } = await runCli(args);
  expect([exitCode, stdout.toString()]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

test('is part of the help', async () => {
  expect((await runCli(['--help'])).stdout.toString()).toContain('audit-viewer check <database> [--json]');
});

describe('a check that takes its time', () => {
  beforeEach(() => void createAuditDatabase(database, { events: 20_000, state: 'wal' }));

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves nothing behind when %s ends it', async (signal, code) => {
    const child = startCli(['check', database], { TMPDIR: temporary });
    const ended = untilEnd(child);
    while (readdirSync(temporary).length === 0) await setTimeout(1);
    child.kill(signal);
    const { exitCode, stdout, stderr } = await ended;
    expect([exitCode, stdout.toString(), stderr]).toEqual([code, '', '']);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test.runIf(process.platform === 'linux')(
    'tells a terminal how far it is, and takes that away again',
    async () => {
      const command = `'${process.execPath}' '${CLI}' check '${database}' > /dev/null`;
      const terminal = spawn('script', ['-qec', command, '/dev/null'], {
        env: { ...process.env, LC_ALL: 'C', TMPDIR: temporary },
      });
      const { exitCode, stdout } = await untilEnd(terminal);
      expect(exitCode).toBe(0);
      expect(stdout.toString()).toMatch(/Computing checksums… \d+ %/);
      expect(stdout.toString().split('\r\u001b[K').at(-1)).toBe('');
    },
  );
});
