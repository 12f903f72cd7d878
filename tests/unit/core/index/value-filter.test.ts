import { describe, expect, test } from 'vitest';
import type { EventFilter, FieldValue, WantedValue } from '../../../../shared/event-filter.ts';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { provideStore } from '../support/provide-store.ts';

const opened = provideStore((path) =>
  createAuditDatabase(path, { state: 'rollback', events: 1_500, hard: true, odd: true }),
);

const NEWEST_FIRST = 'ORDER BY timestamp DESC, id DESC';
const COLUMNS = {
  action: 'action',
  category: 'category',
  status: 'status',
  targetType: 'target_type',
  ip: 'ip_address',
} as const;
/** A stored value as it is shown. */
const shown = (column: string) =>
  `CASE typeof(${column}) WHEN 'blob' THEN 'x''' || lower(hex(${column})) || '''' ELSE CAST(${column} AS TEXT) END`;
const idsWhere = (condition: string, ...values: readonly unknown[]) =>
  opened.sql(`SELECT CAST(id AS TEXT) FROM audit_log WHERE ${condition} ${NEWEST_FIRST}`, ...values);

describe.each(Object.entries(COLUMNS))('%s', (field, column) => {
  const filter = (include: WantedValue[], exclude: WantedValue[]): EventFilter => ({
    [field]: { include, exclude },
  });
  const distinct = () => opened.sql(`SELECT DISTINCT ${shown(column)} FROM audit_log`) as FieldValue[];

  test('each value includes exactly its events and excludes exactly them, NULL too', async () => {
    expect(distinct().length).toBeGreaterThan(1);
    for (const value of distinct()) {
      expect(await opened.ids(filter([value], [])), `include ${value}`).toEqual(
        idsWhere(`${shown(column)} IS ?`, value),
      );
      expect(await opened.ids(filter([], [value])), `exclude ${value}`).toEqual(
        idsWhere(`${shown(column)} IS NOT ?`, value),
      );
    }
  });

  test('several values are alternatives, and excluding wins', async () => {
    const [first, second, third = null] = distinct() as [FieldValue, FieldValue, FieldValue?];
    expect(await opened.ids(filter([first, second], []))).toEqual(
      idsWhere(`${shown(column)} IS ? OR ${shown(column)} IS ?`, first, second),
    );
    expect(await opened.ids(filter([first, third], [third]))).toEqual(
      first === third ? [] : idsWhere(`${shown(column)} IS ?`, first),
    );
  });

  test('compares exactly, but typed values whatever their case', async () => {
    const value = distinct().find((text) => text !== null && text !== text.toUpperCase());
    if (value) {
      const other = value.toUpperCase();
      expect(await opened.ids(filter([other], []))).toEqual([]);
      expect(await opened.ids(filter([{ typed: other }], []))).toEqual(
        idsWhere(`upper(${shown(column)}) = ?`, other),
      );
    }
    expect(await opened.ids(filter(['no such value'], []))).toEqual([]);
    expect(await opened.ids(filter([], ['no such value']))).toEqual(idsWhere('1'));
  });
});

test('a typed address that ends in a dot or a colon is the beginning of others', async () => {
  const filter = { ip: { include: [{ typed: '192.168.' }], exclude: ['192.168.1.23'] } };
  const expected = idsWhere("ip_address LIKE '192.168.%' AND ip_address <> '192.168.1.23'");
  expect(expected.length).toBeGreaterThan(0);
  expect(await opened.ids(filter)).toEqual(expected);
  expect(await opened.ids({ ip: { include: ['192.168.', { typed: '192.168' }], exclude: [] } })).toEqual([]);
});

describe('target', () => {
  const filter = (...include: WantedValue[]): EventFilter => ({ target: { include, exclude: [] } });
  const type = shown('target_type');
  const id = shown('target_id');

  test('matches by type, by id, and by both', async () => {
    const [pair] = opened.sql(`SELECT ${type} || ':' || ${id} FROM audit_log WHERE target_type = 'server'`);
    const serverId = String(pair).slice('server:'.length);
    expect(await opened.ids(filter('server'))).toEqual(idsWhere(`${type} = 'server'`));
    expect(await opened.ids(filter(serverId))).toEqual(idsWhere(`${id} = ?`, serverId));
    expect(await opened.ids(filter(String(pair)))).toEqual(
      idsWhere(`${type} = 'server' AND ${id} = ?`, serverId),
    );
    for (const wanted of ['server', serverId, String(pair)]) {
      expect(await opened.ids(filter(wanted.toUpperCase()))).toEqual([]);
      expect(await opened.ids(filter({ typed: wanted.toUpperCase() }))).toEqual(
        await opened.ids(filter(wanted)),
      );
    }
  });

  test('no target at all is a value', async () => {
    const without = idsWhere('target_type IS NULL AND target_id IS NULL');
    expect(without).not.toEqual([]);
    expect(await opened.ids(filter(null))).toEqual(without);
  });

  test('a backup job is found by its server and name, though that holds a colon', async () => {
    const [job] = opened.sql("SELECT target_id FROM audit_log WHERE action = 'backup_job_deleted'");
    expect(await opened.ids(filter(String(job)))).toEqual(idsWhere('target_id = ?', job));
  });
});

test('filters of several fields all apply', async () => {
  const filter: EventFilter = {
    category: { include: ['auth', 'backup'], exclude: [] },
    status: { include: [], exclude: ['success'] },
    action: { include: [], exclude: ['logout'] },
  };
  const expected = idsWhere(
    "category IN ('auth', 'backup') AND status <> 'success' AND action IS NOT 'logout'",
  );
  expect(expected.length).toBeGreaterThan(10);
  expect(await opened.ids(filter)).toEqual(expected);
});
