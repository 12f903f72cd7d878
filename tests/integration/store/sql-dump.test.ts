import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { EventStore } from '../../../electron/core/store/event-store.ts';
import { type Evidence, openEvidence } from '../../../electron/core/store/evidence.ts';
import { AppError } from '../../../shared/app-error.ts';
import { snapshotFolder } from '../../fixtures/folder-snapshot.ts';
import { createAuditDatabase, type GeneratorOptions } from '../../fixtures/generate-database.ts';
import { SCHEMA } from '../../fixtures/schema.ts';
import {
  replacedLines,
  unicodeEscapes,
  writeDuplistatusDump,
  writeSqliteDump,
} from '../../fixtures/sql-dump.ts';
import { prepareTemporaryFolders } from './temporary-folders.ts';

const folders = prepareTemporaryFolders();
const HARD: GeneratorOptions = { events: 3_000, seed: 11, hard: true, large: true, state: 'rollback' };
const IDLE = { signal: new AbortController().signal, report: () => {} };

const DIALECTS: readonly [name: string, write: (database: string, dump: string) => void][] = [
  ['duplistatus', writeDuplistatusDump],
  ['sqlite3 .dump', (database, dump) => writeSqliteDump(database, dump, replacedLines)],
  ['sqlite3 .dump since 3.50', (database, dump) => writeSqliteDump(database, dump, unicodeEscapes)],
];

/** Every value of every event, with its type. */
function eventsOf(db: Database.Database): unknown[] {
  return db
    .prepare(
      `SELECT id, quote(timestamp), quote(user_id), quote(username), quote(action), quote(category), quote(target_type),
        quote(target_id), quote(details), quote(ip_address), quote(user_agent), quote(status), quote(error_message),
        hex(username), length(CAST(details AS BLOB)) FROM audit_log ORDER BY id`,
    )
    .raw()
    .safeIntegers()
    .all();
}

/** What SQLite itself makes of a dump that is known to be harmless. */
function restore(dump: string): unknown[] {
  const db = new Database(':memory:');
  try {
    db.pragma('foreign_keys = OFF');
    db.exec(readFileSync(dump, 'utf8'));
    return eventsOf(db);
  } finally {
    db.close();
  }
}

function generateDump(write: (database: string, dump: string) => void, options: GeneratorOptions) {
  const database = join(folders.temporary, 'original.db');
  const generated = createAuditDatabase(database, options);
  const db = new Database(database);
  db.exec("UPDATE sqlite_sequence SET seq = seq + 5 WHERE name = 'audit_log'");
  const events = eventsOf(db);
  db.close();
  const dump = join(folders.evidence, 'duplistatus-backup-2026-11-20.sql');
  write(database, dump);
  rmSync(database);
  return { ...generated, dump, events };
}

function dumpWith(content: string | Buffer): string {
  const path = join(folders.evidence, 'backup.sql');
  writeFileSync(path, content);
  return path;
}

async function opened<Result>(
  path: string,
  use: (evidence: Evidence) => Result | Promise<Result>,
): Promise<Result> {
  const evidence = await openEvidence(path);
  try {
    return await use(evidence);
  } finally {
    evidence.close();
  }
}

async function failureOf(content: string | Buffer) {
  const path = dumpWith(content);
  const before = snapshotFolder(folders.evidence);
  const failure = await openEvidence(path).then(
    () => new AppError('internal'),
    (error: AppError) => error,
  );
  expect(snapshotFolder(folders.evidence)).toEqual(before);
  expect(readdirSync(folders.temporary)).toEqual([]);
  return { code: failure.code, params: failure.params };
}

const AUDIT_LOG = SCHEMA.slice(SCHEMA.indexOf('CREATE TABLE audit_log'));
const LINES = AUDIT_LOG.split('\n').length;
const INSERT = 'INSERT INTO audit_log (id, action, category, status) VALUES';

/** A dump of an empty audit log and what follows it, from line {@link LINES} + 1 on. */
function afterSchema(...lines: string[]): string {
  return [AUDIT_LOG, ...lines].join('\n');
}

describe.each(DIALECTS)('a dump by %s', (name, write) => {
  it('shows every event with every value, and is not touched', async () => {
    const { dump, events } = generateDump(write, HARD);
    const before = snapshotFolder(folders.evidence);

    const evidence = await openEvidence(dump);
    expect(evidence.openedAs).toBe('imported');
    expect(evidence.isDamaged).toBe(false);
    expect(evidence.sizeBytes).toBe(statSync(dump).size);
    expect(eventsOf(evidence.db)).toEqual(events);
    expect(snapshotFolder(folders.evidence)).toEqual(before);

    evidence.close();
    expect(snapshotFolder(folders.evidence)).toEqual(before);
    expect(readdirSync(folders.temporary)).toEqual([]);
  });

  it('means what SQLite takes it for, whatever its values are', async () => {
    const { dump } = generateDump(write, { ...HARD, odd: true });
    // The one character that no statement of SQLite's may hold.
    writeFileSync(dump, readFileSync(dump, 'utf8').replaceAll('\0', '?'));
    expect(await opened(dump, ({ db }) => eventsOf(db))).toEqual(restore(dump));
  });

  it('says where it comes from, and what it does not say', async () => {
    const { dump, events, lastId } = generateDump(write, HARD);
    writeFileSync(`${dump}-wal`, 'not of this file');
    const evidence = await openEvidence(dump);
    const store = await EventStore.open(evidence, 'source', IDLE);
    expect(await store.provenance(IDLE)).toMatchObject({
      path: dump,
      openedAs: 'imported',
      files: [
        {
          role: 'database',
          path: dump,
          sha256: createHash('sha256').update(readFileSync(dump)).digest('hex'),
        },
      ],
      walFrames: null,
      isWalMissing: false,
      schemaVersion: '4.0',
      auditRetentionDays: '180',
      damage: [],
    });
    const report = await store.check(IDLE);
    expect(report.eventCount).toBe(events.length);
    expect(report.highestIdGiven).toBe(name === 'duplistatus' ? null : String(lastId + 5));
    expect(report.findings.some(({ kind }) => kind === 'missing-end')).toBe(name !== 'duplistatus');
    expect(report.findings.some(({ kind }) => kind === 'unknown-user')).toBe(false);
    store.close();
  });

  it('leaves no password, session or setting in the private database', async () => {
    const { dump } = generateDump(write, HARD);
    await opened(dump, ({ db }) => {
      const tables = db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .pluck()
        .all();
      expect(tables.filter((table) => table !== 'ids' && table !== 'sqlite_sequence')).toEqual([
        'audit_log',
        'configurations',
        'db_version',
        'users',
      ]);
      expect(db.prepare('SELECT * FROM configurations').raw().all()).toEqual([
        ['audit_retention_days', '180'],
      ]);
      expect(
        db
          .prepare('SELECT * FROM users')
          .columns()
          .map((column) => column.name),
      ).toEqual(['id', 'username']);
      expect(db.prepare('SELECT count(*) FROM users').pluck().get()).toBe(4);
    });
  });

  it('is refused wherever it is cut off, with the line', async () => {
    const { dump } = generateDump(write, { events: 40, seed: 3, hard: true, state: 'rollback' });
    const whole = readFileSync(dump);
    const begun = 'BEGIN TRANSACTION;'.length + whole.indexOf('BEGIN');
    const end = whole.lastIndexOf('COMMIT;') + 'COMMIT;'.length;
    for (let cut = end - 1; cut > begun; cut -= 1 + Math.floor((end - begun) / 47)) {
      const failure = await failureOf(whole.subarray(0, cut));
      expect(failure.code).toBe('malformed-dump');
      const line = Number(failure.params.line);
      const lines = whole.subarray(0, cut).toString('latin1').split('\n');
      expect(line).toBeLessThanOrEqual(lines.length);
      // A text is named by its first line, so there may be others below, but none with a statement of the dump.
      expect(lines.slice(line).filter((text) => /^(INSERT INTO|CREATE|COMMIT)/.test(text))).toEqual([]);
    }
  });
});

describe('the private database', () => {
  it('is for this user alone while it is open', async () => {
    const { dump } = generateDump(writeDuplistatusDump, HARD);
    await opened(dump, () => {
      const [folder = ''] = readdirSync(folders.temporary);
      const path = join(folders.temporary, folder);
      expect(statSync(path).mode & 0o777).toBe(0o700);
      expect(readdirSync(path).map((name) => (statSync(join(path, name)).mode & 0o777).toString(8))).toEqual([
        '600',
      ]);
    });
  });
});

describe('a dump that is still being written', () => {
  it('is told from one that is cut off', async () => {
    const { dump } = generateDump(writeDuplistatusDump, HARD);
    const script =
      "setInterval(() => require('fs').appendFileSync(process.argv[1], '--\\n'), 1); console.log()";
    const writer = spawn(process.execPath, ['-e', script, dump], { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(writer.stdout, 'data');
    try {
      await expect(openEvidence(dump)).rejects.toMatchObject({ code: 'source-changing' });
    } finally {
      writer.kill();
      await once(writer, 'exit');
    }
    expect(readdirSync(folders.temporary)).toEqual([]);
  });
});

describe('other ways to write a dump', () => {
  const ROW =
    "'2026-01-02 03:04:05',NULL,'system','audit_cleanup','system',NULL,NULL,'{}',NULL,NULL,'success',NULL";
  const MULTI_ROW = `BEGIN TRANSACTION;
    /* by another tool */ CREATE TABLE IF NOT EXISTS "main"."audit_log" ("id" INTEGER, "timestamp" DATETIME, "user_id" TEXT,
      "username" TEXT, "action" TEXT NOT NULL, "category" TEXT, "target_type" TEXT, "target_id" TEXT, "details" TEXT,
      "ip_address" TEXT, "user_agent" TEXT, "status" TEXT, "error_message" TEXT, PRIMARY KEY("id" AUTOINCREMENT));
    INSERT INTO "audit_log" VALUES (1,${ROW}), -- one
      (2,${ROW}),
      (9007199254740993,${ROW});
    COMMIT;`;

  it.each<[string, string | Buffer]>([
    ['several rows at once, quoted names, comments', MULTI_ROW],
    ['CRLF', MULTI_ROW.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${MULTI_ROW}`],
    ['no transaction', MULTI_ROW.replace('BEGIN TRANSACTION;', '').replace('COMMIT;', '')],
  ])('%s', async (_name, content) => {
    const dump = dumpWith(content);
    const events = await opened(dump, ({ db }) => eventsOf(db));
    expect(events).toHaveLength(3);
    expect(events).toEqual(restore(dump));
  });

  it('UTF-16, as PowerShell redirects it', async () => {
    const expected = restore(dumpWith(MULTI_ROW.replace("'system'", "'système'")));
    const dump = dumpWith(Buffer.from(`\ufeff${MULTI_ROW.replace("'system'", "'système'")}`, 'utf16le'));
    expect(await opened(dump, ({ db }) => eventsOf(db))).toEqual(expected);
  });

  it('columns in another order, missing and added ones', async () => {
    const dump = dumpWith(
      `CREATE TABLE audit_log (status TEXT, note BLOB, action TEXT, id INTEGER PRIMARY KEY);
       INSERT INTO audit_log VALUES ('success', x'00', 'login', 7);
       INSERT INTO audit_log (action, id, note) VALUES ('logout', 8, 1.5);`,
    );
    await opened(dump, async (evidence) => {
      const store = await EventStore.open(evidence, 'source', IDLE);
      expect(store.events.detail('7')).toMatchObject({
        id: '7',
        status: 'success',
        action: 'login',
        username: null,
      });
      expect(store.events.detail('8')).toMatchObject({ id: '8', status: null, action: 'logout' });
    });
  });

  it('one that its writer could not finish is shown, and says so', async () => {
    const dump = dumpWith(
      `BEGIN; ${afterSchema(`${INSERT} (1,'a','b','c');`, 'ROLLBACK; -- due to errors')}`,
    );
    await opened(dump, (evidence) => {
      expect(evidence.isDamaged).toBe(true);
      expect(eventsOf(evidence.db)).toHaveLength(1);
    });
  });
});

describe('a malformed dump names the line', () => {
  it.each<[what: string, line: number, content: string]>([
    ['a text without end', LINES + 2, afterSchema('', `${INSERT} (1, 'a`, 'b', '')],
    ['a value that is none', LINES + 2, afterSchema(`${INSERT}`, `(1, nonsense, 'b', 'c');`)],
    ['too few values', LINES + 1, afterSchema(`${INSERT} (1, 'a', 'b');`)],
    ['too many values', LINES + 3, afterSchema(`${INSERT} (1,`, `'a', 'b',`, `'c', 'd');`)],
    ['a missing comma', LINES + 1, afterSchema(`${INSERT} (1 'a', 'b', 'c');`)],
    [
      'a missing semicolon',
      LINES + 2,
      afterSchema(`${INSERT} (1, 'a', 'b', 'c')`, `${INSERT} (2, 'a', 'b', 'c');`),
    ],
    ['an id given twice', LINES + 2, afterSchema(...Array(2).fill(`${INSERT} (1, 'a', 'b', 'c');`))],
    ['an id that is no number', LINES + 1, afterSchema(`${INSERT} ('x', 'a', 'b', 'c');`)],
    ['rows that are not literal', LINES + 1, afterSchema('INSERT INTO audit_log SELECT * FROM users;')],
    ['default values', LINES + 1, afterSchema('INSERT INTO audit_log DEFAULT VALUES;')],
    ['rows before their table', 1, `${INSERT} (1, 'a', 'b', 'c');\n${AUDIT_LOG}`],
    ['a table that is a query', 2, '\nCREATE TABLE audit_log AS SELECT 1 AS id;'],
    ['a second audit log', LINES + 1, afterSchema('CREATE TABLE audit_log (id);')],
    ['events deleted afterwards', LINES + 1, afterSchema('DELETE FROM audit_log WHERE id = 1;')],
    [
      'events changed afterwards',
      LINES + 1,
      afterSchema("UPDATE OR IGNORE main.audit_log SET status = 'x';"),
    ],
    ['the audit log dropped', LINES + 1, afterSchema('DROP TABLE IF EXISTS "AUDIT_LOG";')],
    ['the audit log renamed', LINES + 1, afterSchema('ALTER TABLE audit_log RENAME TO other;')],
    ['a statement that does not end', LINES + 2, afterSchema('PRAGMA x', '')],
    [
      'a trigger that does not end',
      LINES + 1,
      afterSchema('CREATE TRIGGER t AFTER INSERT ON x BEGIN SELECT 1;'),
    ],
    ['a transaction that does not end', LINES + 2, afterSchema('BEGIN;', '')],
  ])('%s', async (_what, line, content) => {
    const path = join(folders.evidence, 'backup.sql');
    expect(await failureOf(content)).toEqual({
      code: 'malformed-dump',
      params: { fileName: 'backup.sql', path, line },
    });
  });
});

describe('nothing of a dump is carried out', () => {
  it('neither files, nor settings, nor triggers, nor queries', async () => {
    const target = join(folders.evidence, 'made-by-the-dump.db');
    const bystander = join(folders.evidence, 'bystander.db');
    const other = new Database(bystander);
    other.exec('CREATE TABLE kept (value); INSERT INTO kept VALUES (1)');
    other.close();
    const dump = dumpWith(
      [
        `ATTACH DATABASE '${target}' AS made;`,
        `ATTACH '${bystander}' AS bystander; DROP TABLE bystander.kept; DELETE FROM bystander.kept;`,
        'CREATE TABLE made.audit_log (id); INSERT INTO made.audit_log VALUES (99);',
        `VACUUM INTO '${target}';`,
        `SELECT load_extension('evil'), writefile('${target}', 'x');`,
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('view', 'x', 'x', 0, 'CREATE VIEW x AS SELECT 1');",
        'CREATE TEMP TABLE audit_log AS SELECT 1;',
        AUDIT_LOG,
        `CREATE TRIGGER first AFTER INSERT ON audit_log BEGIN ${INSERT} (50, 'x', 'x', 'x'); DELETE FROM audit_log; END;`,
        `CREATE TEMP TRIGGER second AFTER INSERT ON audit_log BEGIN ${INSERT} (51, 'x', 'x', 'x'); END;`,
        'CREATE VIEW users AS SELECT 1;',
        `CREATE TABLE "x; ${INSERT} (60, 'x', 'x', 'x');" (a);`,
        `INSERT INTO other VALUES ('; ${INSERT} (61, ''x'', ''x'', ''x'');');`,
        `-- ; ${INSERT} (62, 'x', 'x', 'x');`,
        `/* ; ${INSERT} (63, 'x', 'x', 'x'); */`,
        `${INSERT} (1, 'login', 'auth', 'success');`,
      ].join('\n'),
    );
    const before = snapshotFolder(folders.evidence);
    await opened(dump, ({ db }) => {
      expect(db.prepare('SELECT id, action FROM audit_log').raw().all()).toEqual([[1, 'login']]);
      expect(db.prepare("SELECT name FROM sqlite_schema WHERE type <> 'table'").all()).toEqual([]);
    });
    expect(existsSync(target)).toBe(false);
    expect(snapshotFolder(folders.evidence)).toEqual(before);
  });
});

describe('what is not a dump of an audit log', () => {
  it.each<[what: string, code: string, content: string]>([
    ['prose', 'not-a-database', 'Begin at the beginning; then go on.\n'],
    ['CSV', 'not-a-database', 'ID,Timestamp\r\n1,2026-01-01\r\n'],
    ['JSON', 'not-a-database', '[{"id":1}]'],
    ['comments alone', 'not-a-database', '-- nothing\n/* at all */\n'],
    ['a text without end', 'not-a-database', "'nothing"],
    ['control characters', 'encrypted-or-foreign', 'SELECT\0\u0001'],
    ['a dump without audit_log', 'no-audit-log', 'BEGIN;\nCREATE TABLE users (id, username);\nCOMMIT;'],
    ['a view', 'audit-log-not-a-table', 'CREATE VIEW audit_log AS SELECT 1 AS id;'],
    [
      'a virtual table',
      'audit-log-not-a-table',
      'CREATE VIRTUAL TABLE IF NOT EXISTS audit_log USING fts5(id);',
    ],
  ])('%s', async (_what, code, content) => {
    expect((await failureOf(content)).code).toBe(code);
  });

  it('is told from one whatever it is called, and whatever control characters its first text holds', async () => {
    const path = join(folders.evidence, 'backups.db');
    writeFileSync(path, afterSchema(`${INSERT} (1, 'nul\0\u0001', 'b', 'c');`));
    expect(await opened(path, ({ openedAs }) => openedAs)).toBe('imported');
  });
});
