import { expect, test } from 'vitest';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { provideStore } from '../support/provide-store.ts';

const opened = provideStore((path) =>
  createAuditDatabase(path, { state: 'rollback', events: 2_000, hard: true, odd: true, large: true }),
);

const COLUMNS = [
  'id',
  'timestamp',
  'user_id',
  'username',
  'action',
  'category',
  'target_type',
  'target_id',
  'details',
  'ip_address',
  'user_agent',
  'status',
  'error_message',
];

/** All that is to be searched of each event, newest first. */
function searchable(): { id: string; texts: string[] }[] {
  const texts = COLUMNS.map(
    (column) =>
      `CASE typeof(${column}) WHEN 'blob' THEN 'x''' || lower(hex(${column})) || '''' ELSE CAST(${column} AS TEXT) END`,
  );
  const rows = opened.sql(
    `SELECT json_array(${texts.join(', ')}) FROM audit_log ORDER BY timestamp DESC, id DESC`,
  );
  return rows.map((row) => {
    const values = JSON.parse(row as string) as (string | null)[];
    return { id: values[0] as string, texts: values.filter((value) => value !== null) };
  });
}

test.each([
  'marie',
  'MARIE',
  'backup',
  'É',
  'modifiedBackupKeys',
  '·',
  '4999',
  '{"',
  '198.51.100.23',
  '\u202e',
  '=cmd',
  '12345678901234567000',
])('%j finds what a plain look at every value finds', async (search) => {
  const wanted = search.toLowerCase();
  const expected = searchable()
    .filter(({ texts }) => texts.some((text) => text.normalize('NFC').toLowerCase().includes(wanted)))
    .map(({ id }) => id);
  expect(expected.length).toBeGreaterThan(0);
  expect(await opened.ids({ search: { include: [search], exclude: [] } })).toEqual(expected);
});
