import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FINDING_PLACES_MAX } from '../../../../shared/completeness.ts';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { checkStore } from '../support/check-store.ts';
import { damagePage, tablePages } from '../support/damage.ts';
import { openStore, provideFolder } from '../support/provide-store.ts';
import {
  changeDatabase,
  ordinaryRows,
  type PartialRow,
  writeAuditDatabase,
} from '../support/write-audit-database.ts';

const folder = provideFolder();
const newPath = () => join(folder.path, `${randomUUID()}.db`);

async function checkAt(path: string) {
  const store = await openStore(path);
  try {
    return await checkStore(store);
  } finally {
    store.close();
  }
}

const checkRows = (rows: readonly PartialRow[], schema?: string) =>
  checkAt(writeAuditDatabase(newPath(), rows, schema));

test('a sound log has no findings', async () => {
  const report = await checkRows(ordinaryRows(40));
  expect(report).toEqual({
    sourceId: 'test',
    eventCount: 40,
    firstId: '1',
    lastId: '40',
    highestIdGiven: '40',
    recordedDeletions: 0,
    findings: [],
  });
});

test('an empty log has none either', async () => {
  expect(await checkRows([])).toMatchObject({ eventCount: 0, firstId: null, lastId: null, findings: [] });
});

test('a generated log whose beginning retention deleted has none about ids', async () => {
  const path = newPath();
  createAuditDatabase(path, { state: 'rollback', events: 2_000, days: 240 });
  const report = await checkAt(path);
  expect(Number(report.firstId)).toBeGreaterThan(100);
  expect(report.recordedDeletions).toBe(Number(report.firstId) - 1);
  expect(report.findings.filter(({ kind }) => kind.startsWith('missing'))).toMatchObject([
    { kind: 'missing-beginning', weight: 'note' },
  ]);
});

describe('a missing beginning', () => {
  const cleanup = (id: number, details: string, others: PartialRow = {}): PartialRow => ({
    id,
    action: 'audit_cleanup',
    category: 'system',
    timestamp: `2026-05-02 00:00:0${id % 10}`,
    details,
    ...others,
  });

  test('is a note where as many deletions are recorded', async () => {
    const { findings } = await checkRows([
      { id: 11 },
      cleanup(12, '{"retentionDays":90,"deletedCount":4}'),
      cleanup(13, '{"retentionDays":90,"deletedCount":6}'),
    ]);
    expect(findings).toMatchObject([{ kind: 'missing-beginning', weight: 'note', count: 10 }]);
  });

  test('is not explained by what only looks like a clean-up, or failed', async () => {
    const { findings, recordedDeletions } = await checkRows([
      { id: 11 },
      cleanup(12, '{"deletedCount":10}', { status: 'failure' }),
      cleanup(13, '{"deletedCount":10}', { category: 'auth' }),
    ]);
    expect(recordedDeletions).toBe(0);
    expect(findings).toMatchObject([{ kind: 'missing-beginning', weight: 'finding', count: 10 }]);
  });

  test('is a note where the log begins where retention cuts it, however few deletions are recorded', async () => {
    const beginningAt = async (timestamp: string) => {
      const first = { id: 900, timestamp };
      const { findings } = await checkRows([first, cleanup(901, '{"retentionDays":90,"deletedCount":1}')]);
      return findings.map(({ kind, weight }) => [kind, weight]);
    };
    // 90 days before the clean-up is the 1st of February.
    expect(await beginningAt('2026-02-01 09:00:00')).toEqual([['missing-beginning', 'note']]);
    expect(await beginningAt('2026-02-07 09:00:00')).toEqual([['missing-beginning', 'finding']]);
    expect(await beginningAt('2025-12-01 09:00:00')).toEqual([['missing-beginning', 'finding']]);
  });

  test('is not explained by fewer, by none, or by what is no number', async () => {
    const { findings, recordedDeletions } = await checkRows([
      { id: 11 },
      cleanup(12, '{"deletedCount":9}'),
      cleanup(13, '{"deletedCount":-5}'),
      cleanup(14, '{"deletedCount":"7"}'),
      cleanup(15, '{"deletedCount":1.5}'),
      cleanup(16, '{}'),
    ]);
    expect(recordedDeletions).toBe(9);
    expect(findings).toMatchObject([
      {
        kind: 'missing-beginning',
        weight: 'finding',
        count: 10,
        recordedDeletions: 9,
        places: [{ firstId: '1', lastId: '10' }],
      },
    ]);
  });
});

test('a gap is between the times of the events around it', async () => {
  const [first, second] = ['2026-05-01 10:00:00', '2026-05-01 11:00:00'];
  const { findings } = await checkRows([
    { id: 1, timestamp: first },
    { id: 5, timestamp: second },
  ]);
  expect(findings[0]?.places).toEqual([
    {
      firstId: '2',
      lastId: '4',
      fromTime: Date.UTC(2026, 4, 1, 10),
      toTime: Date.UTC(2026, 4, 1, 11),
      value: null,
    },
  ]);
});

test('many places are counted, and the first ones listed', async () => {
  const rows = ordinaryRows(300).map((row) => ({ ...row, category: 'plugin' }));
  const { findings } = await checkRows(rows);
  expect(findings).toMatchObject([{ kind: 'unknown-category', count: 300, placeCount: 300 }]);
  expect(findings[0]?.places.map(({ firstId }) => Number(firstId))).toEqual(
    Array.from({ length: FINDING_PLACES_MAX }, (_, i) => i + 1),
  );
});

test('ids beyond 2^53 that follow one another leave no gap', async () => {
  const ids = [2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 53n + 2n];
  const { findings } = await checkRows(ids.map((id, i) => ({ id, details: `{"n":${i}}` })));
  expect(findings.map(({ kind, count }) => [kind, count])).toEqual([['missing-beginning', 2 ** 53 - 2]]);
});

test('ids below 1 were never given, so none is missing there', async () => {
  const { findings } = await checkRows(
    [-(2n ** 63n), -7, 0, 1, 2].map((id) => ({ id, details: `{"n":${id}}` })),
  );
  expect(findings).toEqual([]);
});

test('a copy of an event far from it is found, though other seconds lie between', async () => {
  const rows = ordinaryRows(30);
  const { findings } = await checkRows([...rows, rows[4] as PartialRow]);
  expect(findings.map(({ kind, places }) => [kind, places[0]?.firstId])).toEqual([
    ['duplicate-event', '31'],
    ['time-backwards', '31'],
  ]);
});

test('an action repeated within a second is a note; a copy with other seconds in between is a finding', async () => {
  const [first, second] = ordinaryRows(2) as [PartialRow, PartialRow];
  const weights = async (...rows: PartialRow[]) =>
    (await checkRows(rows)).findings.map(({ weight }) => weight);
  expect(await weights(first, first, second)).toEqual(['note']);
  expect(await weights(first, first, second, first)).toEqual(['finding', 'finding']);
});

describe('the record of the highest id', () => {
  const weigh = async (sql: string) => {
    const path = writeAuditDatabase(newPath(), ordinaryRows(10));
    changeDatabase(path, (db) => db.exec(sql));
    return (await checkAt(path)).findings.map(({ kind, places }) => [kind, places[0]?.value]);
  };

  test.each([
    ['DELETE FROM sqlite_sequence', '–'],
    ["UPDATE sqlite_sequence SET seq = 4 WHERE name = 'audit_log'", '4'],
    ["UPDATE sqlite_sequence SET seq = 'many' WHERE name = 'audit_log'", 'many'],
    ["UPDATE sqlite_sequence SET seq = NULL WHERE name = 'audit_log'", 'null'],
    ["INSERT INTO sqlite_sequence VALUES ('audit_log', 10)", '10, 10'],
  ])('is a finding after: %s', async (sql, recorded) => {
    expect(await weigh(sql)).toEqual([['odd-sequence', `sqlite_sequence: ${recorded}; audit_log: 10`]]);
  });

  test('is found however the table spells its name', async () => {
    expect(await weigh('ALTER TABLE audit_log RENAME TO log; ALTER TABLE log RENAME TO AUDIT_LOG')).toEqual(
      [],
    );
  });

  test('is not needed by a table that keeps none', async () => {
    const alone =
      'CREATE TABLE audit_log (id INTEGER PRIMARY KEY, timestamp, details, action, category, status)';
    expect((await checkRows(ordinaryRows(3), alone)).findings).toEqual([]);
  });
});

test('an event that lacks several values is counted once', async () => {
  const alone =
    'CREATE TABLE audit_log (id INTEGER PRIMARY KEY, timestamp, details, action, category, status)';
  const { findings } = await checkRows([{ action: null, status: null }, { category: null }], alone);
  expect(findings).toMatchObject([
    {
      kind: 'required-value-missing',
      count: 2,
      places: [{ value: 'action, status' }, { value: 'category' }],
    },
  ]);
});

test('how many events a damaged end held is not guessed', async () => {
  const path = newPath();
  createAuditDatabase(path, { state: 'rollback', events: 2_000 });
  changeDatabase(path, (db) => db.exec('DELETE FROM sqlite_sequence'));
  damagePage(path, tablePages(path).leaves.at(-1)?.number ?? 0);
  const { findings, lastId } = await checkAt(path);
  const firstId = String(Number(lastId) + 1);
  expect(findings.find(({ kind }) => kind === 'unreadable-events')).toMatchObject({
    count: null,
    places: [{ firstId, lastId: null }],
  });
});

test('events of one second that differ in anything are no duplicates', async () => {
  const { findings } = await checkRows([
    { details: '{"a":1}' },
    { details: '{"a":2}' },
    { details: null },
    { user_agent: 'x' },
    { error_message: 'x' },
    { username: 'x' },
  ]);
  expect(findings).toEqual([]);
});

test('where the id is a column like any other, its gaps and repetitions are found', async () => {
  const columns = 'timestamp, user_id, username, action, category, details, ip_address, status';
  const rows = [3, 2, 1, 2, 6].map((id, second) => ({
    id: BigInt(id),
    timestamp: `2026-05-01 10:00:0${second}`,
  }));
  const report = await checkRows(rows, `CREATE TABLE audit_log (id INT, ${columns})`);
  expect(report).toMatchObject({ eventCount: 5, firstId: '1', lastId: '6' });
  expect(report.findings).toMatchObject([
    { kind: 'missing-middle', count: 2, places: [{ firstId: '4', lastId: '5' }] },
    { kind: 'duplicate-id', count: 1, places: [{ firstId: '4', value: '2' }] },
  ]);
});

test('an account of which nothing is known is unknown only where there are accounts', async () => {
  const rows = [{ user_id: 'somebody' }];
  expect((await checkRows(rows)).findings.map(({ kind }) => kind)).toEqual(['unknown-user']);
  const alone =
    'CREATE TABLE audit_log (id INTEGER PRIMARY KEY, timestamp, user_id, action, category, status)';
  expect((await checkRows(rows, alone)).findings).toEqual([]);
});

test('stops when nobody waits any more', async () => {
  const path = writeAuditDatabase(newPath(), ordinaryRows(20));
  const store = await openStore(path);
  await expect(checkStore(store, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  store.close();
});
