import { describe, expect, test } from 'vitest';
import { SCANNED_COLUMNS } from '../../../../electron/core/index/column-texts.ts';
import { COLUMN_OF } from '../../../../shared/audit-event.ts';
import type { EventRow } from '../../../../shared/contract.ts';
import type { EventFilter } from '../../../../shared/event-filter.ts';
import {
  type EventOrder,
  SORT_COLUMNS,
  type SortColumn,
  type SortDirection,
} from '../../../../shared/event-order.ts';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { provideStore } from '../support/provide-store.ts';
import { changeDatabase } from '../support/write-audit-database.ts';

const opened = provideStore((path) => {
  createAuditDatabase(path, { state: 'rollback', events: 1_200, hard: true, odd: true });
  // An account without a name is shown by its id.
  const accountsOnly = "UPDATE audit_log SET username = '' WHERE user_id IS NOT NULL AND id % 7 = 0";
  changeDatabase(path, (db) => db.exec(accountsOnly));
});

const NEWEST_FIRST = 'timestamp DESC, id DESC';
const idsBy = (order: string) => opened.sql(`SELECT CAST(id AS TEXT) FROM audit_log ORDER BY ${order}`);

async function rowsBy(column: SortColumn, direction: 'ascending' | 'descending'): Promise<EventRow[]> {
  const rows: EventRow[] = [];
  for (;;) {
    const page = await opened.store.events.page({}, [{ column, direction }], rows.length, 500);
    rows.push(...page.rows);
    if (page.rows.length === 0) return rows;
  }
}

test('chronological is by timestamp, then id', async () => {
  expect(await opened.ids({}, [{ column: 'timestamp', direction: 'descending' }])).toEqual(
    idsBy(NEWEST_FIRST),
  );
  expect(await opened.ids({}, [{ column: 'timestamp', direction: 'ascending' }])).toEqual(
    idsBy('timestamp, id'),
  );
});

test('by id', async () => {
  expect(await opened.ids({}, [{ column: 'id', direction: 'ascending' }])).toEqual(idsBy('id'));
  expect(await opened.ids({}, [{ column: 'id', direction: 'descending' }])).toEqual(idsBy('id DESC'));
});

describe.each(SCANNED_COLUMNS)('%s', (column) => {
  test('is ordered as SQLite orders it, byte by byte', async () => {
    const stored = COLUMN_OF[column];
    expect(await opened.ids({}, [{ column, direction: 'ascending' }])).toEqual(
      idsBy(`${stored}, ${NEWEST_FIRST}`),
    );
    expect(await opened.ids({}, [{ column, direction: 'descending' }])).toEqual(
      idsBy(`${stored} DESC, ${NEWEST_FIRST}`),
    );
  });
});

/** The text that each column sorts by. */
const TEXT_OF: Partial<Record<SortColumn, (row: EventRow) => string>> = {
  user: ({ username, userId }) => username || userId || '',
  action: ({ action }) => action ?? '',
  category: ({ category }) => category ?? '',
  status: ({ status }) => status ?? '',
  userId: ({ userId }) => userId ?? '',
  targetType: ({ targetType }) => targetType ?? '',
  targetId: ({ targetId }) => targetId ?? '',
};
const compare = new Intl.Collator('en', { numeric: true }).compare;

describe.each(Object.entries(TEXT_OF))('by %s', (column, textOf) => {
  test.each(['ascending', 'descending'] as const)('%s, ties newest first', async (direction) => {
    const rows = await rowsBy(column as SortColumn, direction);
    const sign = direction === 'ascending' ? 1 : -1;
    const newestFirst = await rowsBy('timestamp', 'descending');
    const expected = newestFirst.toSorted((a, b) => sign * compare(textOf(a), textOf(b)));
    expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(new Set(rows.map(textOf)).size).toBeGreaterThan(3);
  });
});

test('by target: by type, then by id', async () => {
  const rows = await rowsBy('target', 'ascending');
  const newestFirst = await rowsBy('timestamp', 'descending');
  const expected = newestFirst.toSorted(
    (a, b) =>
      compare(a.targetType ?? '', b.targetType ?? '') ||
      compare(`${a.targetType}\0${a.targetId ?? ''}`, `${b.targetType}\0${b.targetId ?? ''}`),
  );
  expect(rows.map(({ targetType }) => targetType ?? '')).toEqual(
    expected.map(({ targetType }) => targetType ?? ''),
  );
  expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
});

test.each(SORT_COLUMNS)('by %s, each event comes exactly once, in either direction', async (column) => {
  const all = idsBy('id');
  for (const direction of ['ascending', 'descending'] as const) {
    const ids = await opened.ids({}, [{ column, direction }]);
    expect(ids.toSorted((a, b) => Number(a) - Number(b))).toEqual(all);
  }
});

test('an order holds under a filter', async () => {
  const filter = { status: { include: ['failure'], exclude: [] } };
  const failures = new Set(opened.sql("SELECT CAST(id AS TEXT) FROM audit_log WHERE status = 'failure'"));
  const all = await opened.ids({}, [{ column: 'user', direction: 'ascending' }]);
  expect(await opened.ids(filter, [{ column: 'user', direction: 'ascending' }])).toEqual(
    all.filter((id) => failures.has(id)),
  );
});

test.each(SORT_COLUMNS)('by %s, turned round under one filter and another', async (column) => {
  const turned = (direction: SortDirection): EventOrder => [
    { column, direction },
    ...(column === 'status' ? [] : [{ column: 'status', direction: 'descending' } as const]),
  ];
  const filters = [{}, { category: { include: ['auth'], exclude: [] } }];
  const shown = async (filter: EventFilter, direction: SortDirection) =>
    (await opened.ids(filter, turned(direction))).join();
  const fresh = new Map<string, string>();
  for (const direction of ['ascending', 'descending'] as const)
    for (const [i, filter] of filters.entries()) {
      await opened.ids(filter, [{ column: 'ip', direction: 'ascending' }]);
      await opened.ids(filter, [{ column: 'user', direction: 'ascending' }]);
      fresh.set(`${i} ${direction}`, await shown(filter, direction));
    }
  for (const [i, filter] of filters.entries())
    for (const direction of ['ascending', 'descending', 'ascending'] as const)
      expect(await shown(filter, direction)).toBe(fresh.get(`${i} ${direction}`));
});

test('by several columns, each where those before are equal', async () => {
  const ids = await opened.ids({}, [
    { column: 'status', direction: 'descending' },
    { column: 'timestamp', direction: 'ascending' },
    { column: 'category', direction: 'ascending' },
    { column: 'id', direction: 'ascending' },
  ]);
  expect(ids).toEqual(idsBy('status DESC, timestamp, category, id'));
});

test('what is equal in every column comes newest first', async () => {
  const ids = await opened.ids({}, [
    { column: 'category', direction: 'ascending' },
    { column: 'status', direction: 'ascending' },
  ]);
  expect(ids).toEqual(idsBy(`category, status, ${NEWEST_FIRST}`));
});
