import { describe, expect, test } from 'vitest';
import { AUDIT_EVENT_KEYS, COLUMN_OF } from '../../../../shared/audit-event.ts';
import { NO_FILTER, VALUE_FIELDS } from '../../../../shared/event-filter.ts';
import { CHRONOLOGICAL, SORT_COLUMNS } from '../../../../shared/event-order.ts';
import { provideStore } from '../support/provide-store.ts';
import { changeDatabase, writeAuditDatabase } from '../support/write-audit-database.ts';

const COLUMNS = AUDIT_EVENT_KEYS.map((key) => COLUMN_OF[key]);
const ID = 'id INTEGER PRIMARY KEY AUTOINCREMENT';

describe.each(COLUMNS.filter((column) => column !== 'id'))('a table without %s', (missing) => {
  const others = COLUMNS.filter((column) => column !== 'id' && column !== missing);
  const opened = provideStore((path) =>
    writeAuditDatabase(
      path,
      [],
      `CREATE TABLE audit_log (${ID}, ${others.join(', ')});
      INSERT INTO audit_log (${others.join(', ')}) VALUES (${others.map((name) => `'${name}'`).join(', ')})`,
    ),
  );

  test('has its events, with no value there', async () => {
    const key = AUDIT_EVENT_KEYS.find((name) => COLUMN_OF[name] === missing);
    const detail = opened.store.events.detail('1');
    for (const name of AUDIT_EVENT_KEYS) {
      const expected = name === 'id' ? '1' : name === key ? null : COLUMN_OF[name];
      expect(detail[name], name).toBe(expected);
    }
  });

  test('is filtered, sorted, searched and counted', async () => {
    for (const column of SORT_COLUMNS)
      expect(await opened.ids({}, [{ column, direction: 'ascending' }])).toEqual(['1']);
    expect(await opened.ids({ search: { include: [missing], exclude: [] } })).toEqual(
      others.some((name) => name.includes(missing)) ? ['1'] : [],
    );
    const facets = await opened.store.events.facets(NO_FILTER);
    for (const field of VALUE_FIELDS)
      expect(facets[field]).toEqual(
        [{ value: expect.anything(), count: 1 }].map((facet) =>
          facets[field][0]?.value === null ? { ...facet, value: null } : facet,
        ),
      );
  });
});

describe('a table with numbers and blobs in every column', () => {
  const rows = [
    42n,
    7,
    2 ** 40,
    -1,
    2.5,
    3,
    1e300,
    Buffer.from([0, 255]),
    Buffer.alloc(0),
    9_007_199_254_740_993n,
    '',
  ];
  const opened = provideStore((path) =>
    writeAuditDatabase(
      path,
      rows.map((value) =>
        Object.fromEntries(COLUMNS.filter((name) => name !== 'id').map((name) => [name, value])),
      ),
      `CREATE TABLE audit_log (${ID}, ${COLUMNS.filter((name) => name !== 'id').join(', ')})`,
    ),
  );

  test('shows each value the same wherever it is shown', async () => {
    const facets = await opened.store.events.facets(NO_FILTER);
    for (const [i] of rows.entries()) {
      const detail = opened.store.events.detail(String(i + 1));
      const {
        rows: [row],
      } = await opened.store.events.page(NO_FILTER, [{ column: 'id', direction: 'ascending' }], i, 1);
      expect(row).toMatchObject({
        username: detail.username,
        action: detail.action,
        details: detail.details,
      });
      const values = facets.action.map(({ value }) => value);
      expect(values, `row ${i + 1}`).toContain(detail.action);
    }
  });

  test('numbers are their decimal text, blobs their literal', () => {
    expect(rows.map((_, i) => opened.store.events.detail(String(i + 1)).action)).toEqual([
      '42',
      '7.0',
      '1099511627776.0',
      '-1.0',
      '2.5',
      '3.0',
      '1e+300',
      "x'00ff'",
      "x''",
      '9007199254740993',
      '',
    ]);
  });

  test('each value filters its event', async () => {
    for (const [i] of rows.entries()) {
      const id = String(i + 1);
      const { action, ipAddress } = opened.store.events.detail(id);
      expect(await opened.ids({ action: { include: [action], exclude: [] } })).toEqual([id]);
      expect(await opened.ids({ ip: { include: [ipAddress], exclude: [] } })).toEqual([id]);
      expect(await opened.store.events.locate({}, CHRONOLOGICAL, id)).not.toBeNull();
    }
  });
});

describe("a table with an index by another program's collation", () => {
  const opened = provideStore((path) => {
    writeAuditDatabase(path, [{ username: 'marie' }, { username: 'paul' }]);
    changeDatabase(path, (db) => {
      db.exec('CREATE INDEX theirs ON audit_log(username COLLATE NOCASE)');
      db.unsafeMode().pragma('writable_schema = ON');
      db.exec("UPDATE sqlite_schema SET sql = replace(sql, 'NOCASE', 'THEIRS') WHERE name = 'theirs'");
    });
  });

  test('has its events', async () => {
    expect(await opened.ids({})).toEqual(['2', '1']);
    expect(await opened.ids({ search: { include: ['mar'], exclude: [] } })).toEqual(['1']);
  });
});
