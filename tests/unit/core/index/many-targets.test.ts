import { expect, test } from 'vitest';
import type { EventOrder, SortColumn } from '../../../../shared/event-order.ts';
import { provideStore } from '../support/provide-store.ts';
import { changeDatabase, writeAuditDatabase } from '../support/write-audit-database.ts';

/** More targets, and more names, than are gone through at once; of few types, and of few users. */
const ROWS = 24_000;

const opened = provideStore((path) => {
  writeAuditDatabase(path, []);
  changeDatabase(path, (db) =>
    db.exec(`WITH RECURSIVE ids(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM ids WHERE id < ${ROWS})
      INSERT INTO audit_log (id, timestamp, user_id, username, action, category, target_type, target_id, status)
      SELECT id, datetime(1780000000 + id % 5000, 'unixepoch'), 'admin-' || (id % 3), 'name ' || (id * 7 % ${ROWS}),
        'login', 'auth', nullif('type ' || (id % 5), 'type 4'), 'target ' || (id * 11 % 17000), 'success' FROM ids`),
  );
});

/** As SQLite sorts the same: its own order is that of the texts, where numbers in them are alone. */
const SORTED_BY: [SortColumn, string][] = [
  ['targetType', "coalesce(target_type, '')"],
  ['targetId', 'CAST(substr(target_id, 8) AS INTEGER)'],
  ['userId', 'user_id'],
  ['user', 'CAST(substr(username, 6) AS INTEGER)'],
];

test.each(SORTED_BY)(
  'many are sorted by %s, in either direction, and within another order',
  async (column, expression) => {
    const idsBy = (order: string) =>
      opened.sql(`SELECT CAST(id AS TEXT) FROM audit_log ORDER BY ${order}, timestamp DESC, id DESC`);
    const ascending: EventOrder = [{ column, direction: 'ascending' }];
    expect(await opened.ids({}, ascending)).toEqual(idsBy(expression));
    expect(await opened.ids({}, [{ column, direction: 'descending' }])).toEqual(idsBy(`${expression} DESC`));
    expect(await opened.ids({}, [{ column: 'targetType', direction: 'descending' }, ...ascending])).toEqual(
      idsBy(`coalesce(target_type, '') DESC, ${expression}`),
    );
  },
);

test('a user is found among many names, whatever the case', async () => {
  const idsOf = (condition: string) =>
    opened.sql(`SELECT CAST(id AS TEXT) FROM audit_log WHERE ${condition} ORDER BY timestamp DESC, id DESC`);
  const include = [{ typed: 'NAME 14' }, { typed: 'Name 23999' }, 'Name 7', { typed: 'nobody' }];
  expect(await opened.ids({ user: { include, exclude: [] } })).toEqual(
    idsOf("username IN ('name 14', 'name 23999')"),
  );
});
