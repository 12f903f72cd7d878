import { describe, expect, it } from 'vitest';
import { readColumns } from '../../../../electron/core/store/sql-dump/table-columns.ts';
import { SCHEMA } from '../../../fixtures/schema.ts';
import { malformedAt, tokensOf } from './tokens-of.ts';

function columnsOf(definition: string): string[] {
  const tokens = tokensOf(definition);
  tokens.next();
  return readColumns(tokens).map(
    ({ name, affinity, isRowId }) => `${name} ${affinity}${isRowId ? ' rowid' : ''}`,
  );
}

describe('the columns of a table', () => {
  it("are those of duplistatus's audit log, in their order", () => {
    const definition = SCHEMA.slice(SCHEMA.indexOf('audit_log') + 'audit_log'.length);
    expect(columnsOf(definition)).toEqual([
      'id INTEGER rowid',
      'timestamp NUMERIC',
      'user_id TEXT',
      'username TEXT',
      'action TEXT',
      'category TEXT',
      'target_type TEXT',
      'target_id TEXT',
      'details TEXT',
      'ip_address TEXT',
      'user_agent TEXT',
      'status TEXT',
      'error_message TEXT',
    ]);
  });

  it.each([
    ['(a)', ['a BLOB']],
    [
      '(A, "b""c" INT, `d` VARCHAR(20), [e f] DOUBLE PRECISION)',
      ['a BLOB', 'b"c INTEGER', 'd TEXT', 'e f REAL'],
    ],
    ['(a DECIMAL(10, 2) NOT NULL, b "long text")', ['a NUMERIC', 'b TEXT']],
    ['(a DEFAULT (1, (2)), b CHECK (b IN (1, 2)), c)', ['a BLOB', 'b BLOB', 'c BLOB']],
    ["(a TEXT DEFAULT ',)', -- a comment, (\n b)", ['a TEXT', 'b BLOB']],
    ['(id INTEGER PRIMARY KEY)', ['id INTEGER rowid']],
    ['(id INT PRIMARY KEY)', ['id INTEGER']],
    ['(id INTEGER, PRIMARY KEY (id))', ['id INTEGER rowid']],
    ['("id" INTEGER, a, PRIMARY KEY("id" AUTOINCREMENT))', ['id INTEGER rowid', 'a BLOB']],
    ['(id INTEGER, a, CONSTRAINT pk PRIMARY KEY (id, a))', ['id INTEGER', 'a BLOB']],
    ['(id INTEGER, UNIQUE (id), FOREIGN KEY (id) REFERENCES t(id))', ['id INTEGER']],
  ])('%s', (definition, columns) => {
    expect(columnsOf(definition)).toEqual(columns);
  });

  it.each(['AS SELECT 1', '()', '(a', '(a,)', '(a, a)', '(a; b)', '(a (b)', `(${'a,'.repeat(3)}a)`, '(1)'])(
    '%s make no sense',
    (definition) => {
      const tokens = tokensOf(`\n\n${definition}`);
      tokens.next();
      expect(() => readColumns(tokens)).toThrow(malformedAt(3));
    },
  );

  it('are no more than SQLite allows', () => {
    const columns = (count: number) => `(${Array.from({ length: count }, (_, index) => `c${index}`).join()})`;
    expect(columnsOf(columns(2_000))).toHaveLength(2_000);
    expect(() => columnsOf(columns(2_001))).toThrow(malformedAt(1));
  });
});
