import { describe, expect, test } from 'vitest';
import { provideStore } from '../support/provide-store.ts';
import { writeAuditDatabase } from '../support/write-audit-database.ts';

/** In order of their row ids, which some of them equal as numbers but not as texts. */
const IDS = ['1', 2, ' 3 ', '4e0', '5.0', '\t6', 'seven', '8b', '0x9', '-10', null, 12.5, '1.3e1', 14n];
const SCHEMAS = ['id', 'id TEXT', 'id NUMERIC', 'id INTEGER'];
const SEARCHED = [
  '1',
  ' 3',
  '3 ',
  '4e0',
  'E0',
  '.0',
  '\t6',
  '\t',
  'seven',
  '8B',
  'b',
  '0X',
  'x9',
  '-1',
  '1.3e',
  '+',
];

describe.each(SCHEMAS)('%s, which is not the row id', (column) => {
  const opened = provideStore((path) =>
    writeAuditDatabase(
      path,
      IDS.map((id) => ({ id, timestamp: null, status: 'success' })),
      `CREATE TABLE audit_log (${column}, timestamp, action, category, status)`,
    ),
  );

  test.each(SEARCHED)('is searched for %j', async (text) => {
    const expected = opened.sql(
      'SELECT CAST(rowid AS TEXT) FROM audit_log WHERE instr(upper(id), upper(?)) ORDER BY rowid',
      text,
    );
    const search = { include: [text], exclude: [] };
    expect(await opened.ids({ search }, [{ column: 'id', direction: 'ascending' }])).toEqual(expected);
  });
});
