import { describe, expect, test } from 'vitest';
import type { EventFilter, ValueField } from '../../../../shared/event-filter.ts';
import { provideStore } from '../support/provide-store.ts';
import { changeDatabase, writeAuditDatabase } from '../support/write-audit-database.ts';

/** So many that events of the same user, address and target cannot be taken together. */
const ROWS = 9_000;

const opened = provideStore((path) => {
  writeAuditDatabase(path, []);
  changeDatabase(path, (db) =>
    db.exec(`WITH RECURSIVE ids(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM ids WHERE id < ${ROWS})
      INSERT INTO audit_log (id, timestamp, username, action, category, target_type, target_id, ip_address, status)
      SELECT id, datetime(1780000000 + id, 'unixepoch'), 'user ' || (id % 4000), 'login', 'auth', 'user',
        'target ' || (id % 3500), '10.0.' || (id % 3000 / 100) || '.' || (id % 100), iif(id % 3, 'failure', 'success') FROM ids`),
  );
});

const COLUMNS: Partial<Record<ValueField, string>> = {
  user: 'username',
  ip: 'ip_address',
  target: "target_type || ':' || target_id",
  status: 'status',
};

const FILTERS: [string, EventFilter, Partial<Record<ValueField | 'time', string>>][] = [
  ['none', {}, {}],
  [
    'on one of them',
    { user: { include: [], exclude: ['user 1', { typed: 'User 2' }, 'User 3'] } },
    { user: "username NOT IN ('user 1', 'user 2')" },
  ],
  [
    'on each of them',
    {
      user: { include: ['user 1', 'user 2', 'user 3', 'user 4'], exclude: [] },
      ip: { include: [{ typed: '10.0.0.' }, '10.0.10.1', '10.0.20.2', '10.0.2.'], exclude: ['10.0.0.3'] },
      target: { include: [], exclude: ['user:target 501', { typed: 'USER:Target 502' }] },
    },
    {
      user: "username IN ('user 1', 'user 2', 'user 3', 'user 4')",
      ip: "(ip_address LIKE '10.0.0.%' OR ip_address IN ('10.0.10.1', '10.0.20.2')) AND ip_address <> '10.0.0.3'",
      target: "target_id NOT IN ('target 501', 'target 502')",
    },
  ],
  [
    'on others, and on time',
    {
      from: 1_780_003_000_000,
      to: 1_780_006_000_000,
      status: { include: ['success'], exclude: [] },
      target: { include: ['target 7', 'target 10', 'target 11'], exclude: [] },
    },
    {
      time: 'unixepoch(timestamp) >= 1780003000 AND unixepoch(timestamp) < 1780006000',
      status: "status = 'success'",
      target: "target_id IN ('target 7', 'target 10', 'target 11')",
    },
  ],
];

describe.each(FILTERS)('filters: %s', (_name, filter, conditions) => {
  const conditionBut = (field?: string) =>
    [
      'true',
      ...Object.entries(conditions).flatMap(([name, condition]) => (name === field ? [] : [condition])),
    ]
      .map((condition) => `(${condition})`)
      .join(' AND ');

  test('show what SQLite shows', async () => {
    expect(await opened.ids(filter)).toEqual(
      opened.sql(
        `SELECT CAST(id AS TEXT) FROM audit_log WHERE ${conditionBut()} ORDER BY timestamp DESC, id DESC`,
      ),
    );
  });

  test.each(Object.entries(COLUMNS))('count values of %s as SQLite does', async (field, column) => {
    const facet = (await opened.store.events.facets(filter))[field as ValueField];
    const counted = new Map(
      opened
        .sql(
          `SELECT json_array(${column}, count(*)) FROM audit_log WHERE ${conditionBut(field)} GROUP BY ${column}`,
        )
        .map((json) => JSON.parse(json as string) as [string, number]),
    );
    const distinct = Number(opened.sql(`SELECT count(DISTINCT ${column}) FROM audit_log`)[0]);
    expect(facet).toHaveLength(Math.min(distinct, 1_000));
    for (const { value, count } of facet) expect(count).toBe(counted.get(value as string) ?? 0);
    const highest = [...counted.values()].sort((a, b) => b - a).slice(0, 1_000);
    expect(facet.map(({ count }) => count).slice(0, highest.length)).toEqual(highest);
  });
});
