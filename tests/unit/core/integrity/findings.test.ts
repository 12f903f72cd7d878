import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { CompletenessReport, FindingKind } from '../../../../shared/completeness.ts';
import { storedTimestamp } from '../../../fixtures/audit-row.ts';
import { checkStore } from '../support/check-store.ts';
import { openStore, provideFolder } from '../support/provide-store.ts';
import { changeDatabase, ordinaryRows, writeAuditDatabase } from '../support/write-audit-database.ts';

const folder = provideFolder();

/** Checks a sound log of 40 events to which something was done. */
async function checkAfter(change: (db: Database) => void): Promise<CompletenessReport> {
  const path = writeAuditDatabase(join(folder.path, `${randomUUID()}.db`), ordinaryRows(40));
  changeDatabase(path, change);
  const store = await openStore(path);
  try {
    return await checkStore(store);
  } finally {
    store.close();
  }
}

/** The ids of the places of the one finding. */
const places = ({ findings }: CompletenessReport) =>
  findings[0]?.places.map(({ firstId, lastId }) => (firstId === lastId ? firstId : `${firstId}-${lastId}`));

interface Case {
  readonly kind: FindingKind;
  readonly sql: string;
  readonly at: readonly (string | null)[];
  readonly count?: number;
  readonly value?: string;
}

const CASES: readonly Case[] = [
  { kind: 'missing-beginning', sql: 'DELETE FROM audit_log WHERE id < 5', at: ['1-4'], count: 4 },
  {
    kind: 'missing-middle',
    sql: 'DELETE FROM audit_log WHERE id IN (7, 8, 20)',
    at: ['7-8', '20'],
    count: 3,
  },
  { kind: 'missing-end', sql: 'DELETE FROM audit_log WHERE id > 37', at: ['38-40'], count: 3 },
  { kind: 'missing-end', sql: 'DELETE FROM audit_log', at: ['1-40'], count: 40 },
  {
    kind: 'duplicate-event',
    sql: 'UPDATE audit_log SET (timestamp, details) = (SELECT timestamp, details FROM audit_log WHERE id = 9) WHERE id = 10',
    at: ['10'],
  },
  {
    kind: 'time-backwards',
    sql: "UPDATE audit_log SET timestamp = '2026-04-30 23:59:59' WHERE id = 12",
    at: ['12'],
  },
  {
    kind: 'time-backwards',
    sql: "UPDATE audit_log SET timestamp = '2026-05-02 00:00:00' WHERE id = 12",
    at: ['13'],
  },
  { kind: 'time-unreadable', sql: "UPDATE audit_log SET timestamp = 'yesterday' WHERE id = 3", at: ['3'] },
  {
    kind: 'time-unreadable',
    sql: 'UPDATE audit_log SET timestamp = NULL WHERE id IN (3, 4)',
    at: ['3', '4'],
  },
  { kind: 'details-malformed', sql: `UPDATE audit_log SET details = '{"a":"b"c"}' WHERE id = 5`, at: ['5'] },
  { kind: 'details-malformed', sql: "UPDATE audit_log SET details = '' WHERE id = 5", at: ['5'] },
  {
    kind: 'details-malformed',
    sql: "UPDATE audit_log SET details = CAST('{}' AS BLOB) WHERE id = 5",
    at: ['5'],
  },
  { kind: 'details-not-object', sql: "UPDATE audit_log SET details = '[1]' WHERE id = 5", at: ['5'] },
  { kind: 'details-not-object', sql: "UPDATE audit_log SET details = 'null' WHERE id = 5", at: ['5'] },
  {
    kind: 'unknown-category',
    sql: "UPDATE audit_log SET category = 'plugin' WHERE id IN (2, 39)",
    at: ['2', '39'],
    value: 'plugin',
  },
  { kind: 'unknown-category', sql: "UPDATE audit_log SET category = '' WHERE id = 2", at: ['2'], value: '' },
  {
    kind: 'unknown-status',
    sql: "UPDATE audit_log SET status = 'Success' WHERE id = 2",
    at: ['2'],
    value: 'Success',
  },
  {
    kind: 'unknown-user',
    sql: "UPDATE audit_log SET user_id = 'nobody' WHERE id = 6",
    at: ['6'],
    value: 'nobody',
  },
  {
    kind: 'foreign-key',
    sql: "INSERT INTO sessions (id, user_id, expires_at) VALUES ('s', 'nobody', '2027-01-01')",
    at: [null],
    value: 'sessions → users',
  },
];

test.each(CASES)('$kind and nothing else: $sql', async ({ kind, sql, at, count, value }) => {
  const report = await checkAfter((db) => db.exec(sql));
  expect(report.findings.map((finding) => finding.kind)).toEqual([kind]);
  expect(places(report)).toEqual(at);
  const [finding] = report.findings;
  expect(finding?.count).toBe(count ?? at.length);
  expect(finding?.placeCount).toBe(at.length);
  if (value !== undefined) expect(finding?.places[0]?.value).toBe(value);
});

test('time-future, by the clock of this computer', async () => {
  const tomorrow = storedTimestamp(Date.now() + 86_400_000);
  const report = await checkAfter((db) =>
    db.prepare('UPDATE audit_log SET timestamp = ? WHERE id = 40').run(tomorrow),
  );
  expect(report.findings.map(({ kind }) => kind)).toEqual(['time-future']);
  expect(places(report)).toEqual(['40']);
});

test('required-value-missing names the column', async () => {
  const report = await checkAfter((db) => {
    db.unsafeMode(true);
    db.pragma('writable_schema = ON');
    db.exec("UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '') WHERE name = 'audit_log'");
    db.pragma('writable_schema = RESET');
    db.exec(
      'UPDATE audit_log SET action = NULL WHERE id = 4; UPDATE audit_log SET status = NULL WHERE id = 9',
    );
  });
  expect(report.findings.map(({ kind }) => kind)).toEqual(['required-value-missing']);
  expect(report.findings[0]?.places.map(({ firstId, value }) => [firstId, value])).toEqual([
    ['4', 'action'],
    ['9', 'status'],
  ]);
});

test('page-damage says what SQLite found', async () => {
  const report = await checkAfter((db) => {
    db.exec('CREATE INDEX broken ON audit_log (status)');
    db.unsafeMode(true);
    db.pragma('writable_schema = ON');
    db.exec("DELETE FROM sqlite_schema WHERE name = 'broken'");
  });
  expect(report.findings.map(({ kind }) => kind)).toEqual(['page-damage']);
  expect(report.findings[0]?.places[0]?.value).toContain('never used');
  const values = report.findings[0]?.places.map(({ value }) => value);
  expect(values?.filter((value) => value === null || /\n|\*\*\*/.test(value))).toEqual([]);
});

test('a count beyond the numbers that are exact is also given as text', async () => {
  const highest = 2n ** 63n - 1n;
  const report = await checkAfter((db) => {
    db.prepare('UPDATE audit_log SET id = ? WHERE id = 40').run(highest);
  });
  const missing = report.findings.find(({ kind }) => kind === 'missing-middle');
  expect(missing).toMatchObject({ count: 2 ** 63, exactCount: `${highest - 40n}` });
});
