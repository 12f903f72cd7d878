import { expect, test } from 'vitest';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { provideStore } from '../support/provide-store.ts';

const opened = provideStore((path) =>
  createAuditDatabase(path, { state: 'rollback', events: 1_200, hard: true, odd: true }),
);

const EDGES = ['2026-07-01', '2026-08-01', '2026-08-02', '2026-11-01'].map((day) => Date.parse(day));

/** By SQLite's own reading of the timestamps. */
function countBySql(condition: string): number[] {
  return EDGES.slice(1).map((end, i) => {
    const [count] = opened.sql(
      `SELECT CAST(count(*) AS TEXT) FROM audit_log
       WHERE unixepoch(timestamp) * 1000 >= ${EDGES[i]} AND unixepoch(timestamp) * 1000 < ${end} AND ${condition}`,
    );
    return Number(count);
  });
}

test('counts all events, and those shown by status', async () => {
  const filter = { category: { include: ['auth'], exclude: [] } };
  const { all, shown } = await opened.store.events.histogram(filter, EDGES);
  expect(all).toEqual(countBySql('true'));
  for (const { status, counts } of shown)
    expect(counts, `${status}`).toEqual(countBySql(`category = 'auth' AND status IS '${status}'`));
  expect(shown.find(({ status }) => status === 'failure')?.counts.some((count) => count > 0)).toBe(true);
});

test('the most frequent status comes first', async () => {
  const { shown } = await opened.store.events.histogram({}, EDGES);
  expect(shown.map(({ status }) => status)).toEqual(
    opened.sql('SELECT status FROM audit_log GROUP BY status ORDER BY count(*) DESC, min(id)'),
  );
});
