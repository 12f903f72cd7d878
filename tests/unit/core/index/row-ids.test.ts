import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHRONOLOGICAL } from '../../../../shared/event-order.ts';
import { openStore, provideFolder, provideStore } from '../support/provide-store.ts';
import { writeAuditDatabase } from '../support/write-audit-database.ts';

describe('ids that a JavaScript number cannot hold', () => {
  const IDS = ['-9223372036854775808', '-1', '0', '9007199254740992', '9007199254740993'];
  const LAST = '9223372036854775807';
  const opened = provideStore((path) =>
    writeAuditDatabase(
      path,
      [...IDS, LAST].map((id) => ({ id: BigInt(id), details: `event ${id}` })),
    ),
  );

  test('are told apart, ordered and shown exactly', async () => {
    expect(await opened.ids({}, [{ column: 'id', direction: 'ascending' }])).toEqual([...IDS, LAST]);
    expect(await opened.ids({}, CHRONOLOGICAL)).toEqual([LAST, ...IDS.toReversed()]);
  });

  test('are located, read and found', async () => {
    const order = [{ column: 'id', direction: 'ascending' }] as const;
    for (const [place, id] of [...IDS, LAST].entries()) {
      expect(await opened.store.events.locate({}, order, id)).toBe(place);
      expect(opened.store.events.detail(id)).toMatchObject({ id, details: `event ${id}` });
      expect(await opened.ids({ search: { include: [`event ${id}`], exclude: [] } })).toEqual([id]);
    }
  });

  test('sort by details', async () => {
    const ids = await opened.ids({}, [{ column: 'details', direction: 'ascending' }]);
    expect(ids).toEqual(['-1', '-9223372036854775808', '0', '9007199254740992', '9007199254740993', LAST]);
  });
});

describe('negative ids that it can', () => {
  const opened = provideStore((path) =>
    writeAuditDatabase(
      path,
      [-3, -2, 5].map((id) => ({ id })),
    ),
  );

  test('are ordered by number', async () => {
    expect(await opened.ids({}, [{ column: 'id', direction: 'ascending' }])).toEqual(['-3', '-2', '5']);
    expect(await opened.store.events.locate({}, CHRONOLOGICAL, '-3')).toBe(2);
  });
});

describe('an id column that is not the row id', () => {
  const opened = provideStore((path) =>
    writeAuditDatabase(
      path,
      [
        { id: 10n, action: 'first' },
        { id: 'text', action: 'second' },
        { id: 10n, action: 'third' },
        { id: null, action: 'fourth' },
      ],
      'CREATE TABLE audit_log (id, timestamp, action, category, status, rowid)',
    ),
  );

  test('events are still told apart, and show the id that is stored', async () => {
    const { rows } = await opened.store.events.page({}, [{ column: 'id', direction: 'ascending' }], 0, 10);
    expect(rows.map(({ id, action }) => [id, action])).toEqual([
      ['1', 'first'],
      ['2', 'second'],
      ['3', 'third'],
      ['4', 'fourth'],
    ]);
    expect(opened.store.events.detail('3')).toMatchObject({ id: '3', action: 'third' });
    const stored = opened.store.events.readPositions(Uint32Array.of(0, 1, 2, 3)).map(({ id }) => id);
    expect(stored).toEqual(['10', 'text', '10', '4']);
  });
});

describe('a table whose rows cannot be told apart', () => {
  const folder = provideFolder();

  test.each([
    'CREATE TABLE audit_log (rowid, _rowid_, oid, timestamp, action, category, status)',
    'CREATE TABLE audit_log (id PRIMARY KEY, timestamp, action, category, status) WITHOUT ROWID',
  ])('%s is refused', async (schema) => {
    const path = writeAuditDatabase(join(folder.path, `${randomUUID()}.db`), [], schema);
    await expect(openStore(path)).rejects.toMatchObject({ code: 'audit-log-without-row-ids' });
  });
});
