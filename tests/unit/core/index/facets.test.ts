import { describe, expect, test } from 'vitest';
import { actorKey } from '../../../../shared/actor.ts';
import type { FacetValue } from '../../../../shared/contract.ts';
import type { EventFilter, FieldValue } from '../../../../shared/event-filter.ts';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { provideStore } from '../support/provide-store.ts';

const opened = provideStore((path) =>
  createAuditDatabase(path, { state: 'rollback', events: 1_500, hard: true, odd: true }),
);

/** Pairs of value and count by SQL, in the form of a facet. */
function counted(expression: string, condition: string): FacetValue[] {
  return opened
    .sql(
      `SELECT json_array(${expression}, sum(${condition})) FROM audit_log GROUP BY ${expression} ORDER BY 1`,
    )
    .map((json) => JSON.parse(json as string) as [string | null, number])
    .map(([value, count]) => ({ value, count }));
}

/** Sorted by value, as the order of equal counts is nobody's promise. */
function byValue(facet: readonly FacetValue[]): FacetValue[] {
  return facet.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

const TEXT_COLUMNS = { action: 'action', category: 'category', status: 'status', targetType: 'target_type' };

describe.each(Object.entries(TEXT_COLUMNS))('the counts of %s', (field, column) => {
  const key = field as keyof typeof TEXT_COLUMNS;

  test('without filters are those of the table', async () => {
    const facets = await opened.store.events.facets({});
    expect(byValue(facets[key])).toEqual(byValue(counted(column, '1')));
  });

  test('with filters apply all but its own', async () => {
    const filters = {
      category: { include: ['auth', 'config', 'server'], exclude: [] },
      status: { include: [], exclude: ['failure'] },
    } satisfies EventFilter;
    const conditions: Record<string, string> = {
      category: "category IN ('auth', 'config', 'server')",
      status: "status <> 'failure'",
    };
    const { [field]: _own, ...others } = conditions;
    const facets = await opened.store.events.facets(filters);
    expect(byValue(facets[key])).toEqual(byValue(counted(column, Object.values(others).join(' AND '))));
  });
});

test('the most frequent value comes first, and values that nothing else lets pass count 0', async () => {
  const { category } = await opened.store.events.facets({ action: { include: ['login'], exclude: [] } });
  const counts = category.map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(category[0]?.value).toBe('auth');
  expect(category.find(({ value }) => value === 'backup')?.count).toBe(0);
});

test('a time range and a search apply to every facet', async () => {
  const [from, to] = [Date.UTC(2026, 7, 1), Date.UTC(2026, 9, 1)];
  const { status } = await opened.store.events.facets({
    from,
    to,
    search: { include: ['notif'], exclude: [] },
  });
  const ids = await opened.ids({ from, to, search: { include: ['notif'], exclude: [] } });
  expect(ids.length).toBeGreaterThan(10);
  expect(status.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
});

test('users are counted by actor: automated events together, a name of a stranger apart', async () => {
  const { user } = await opened.store.events.facets({});
  const expected = new Map<FieldValue, number>();
  const rows = opened.sql('SELECT json_array(CAST(user_id AS TEXT), CAST(username AS TEXT)) FROM audit_log');
  for (const row of rows) {
    const [userId, username] = JSON.parse(row as string);
    const key = actorKey({ userId, username });
    expected.set(key, (expected.get(key) ?? 0) + 1);
  }
  expect(new Map(user.map(({ value, count }) => [value, count]))).toEqual(expected);
  expect(user.some(({ value }) => value === '@@system')).toBe(true);
});

test('targets are counted by type and id together', async () => {
  const { target } = await opened.store.events.facets({});
  const [expected] = opened.sql(
    "SELECT count(*) FROM audit_log WHERE target_type = 'configuration' AND target_id = 'ntfy_config'",
  );
  const found = target.find(({ value }) => value === 'configuration:ntfy_config');
  expect(BigInt(found?.count ?? 0)).toBe(expected);
  expect(target.reduce((sum, { count }) => sum + count, 0)).toBe(opened.store.summary().eventCount);
});
