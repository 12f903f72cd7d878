import type { DumpTables, RowSink } from './dump-tables.ts';
import { type DumpValue, readValue } from './literals.ts';
import type { SqlTokens } from './sql-tokens.ts';
import { readTableName, skipStatement, takeWord } from './statements.ts';
import { COLUMNS_MAX } from './table-columns.ts';

/**
 * Reads an INSERT statement of literal values, from the keyword to the token behind the semicolon.
 *
 * @throws AppError `malformed-dump`, also for rows that are not literal and for those that SQLite would refuse
 */
export function readInsert(tokens: SqlTokens, tables: DumpTables): void {
  tokens.next();
  if (takeWord(tokens, 'OR')) tokens.next();
  if (!takeWord(tokens, 'INTO')) throw tokens.malformed();
  const table = readTableName(tokens);
  if (table === undefined || !tables.wants(table)) {
    skipStatement(tokens);
    return;
  }
  if (!tables.has(table)) throw tokens.malformed();
  const columns = tokens.isMark('(') ? readNames(tokens) : undefined;
  if (!tokens.isWord('VALUES')) throw tokens.malformed();
  const sink = tables.rowsInto(table, columns);
  do {
    tokens.next();
    readRow(tokens, sink);
  } while (tokens.isMark(','));
  if (!tokens.isMark(';')) throw tokens.malformed();
  tokens.next();
}

function readNames(tokens: SqlTokens): readonly string[] {
  const names: string[] = [];
  do {
    tokens.next();
    names.push(tokens.identifier().toLowerCase());
    tokens.next();
  } while (tokens.isMark(',') && names.length < COLUMNS_MAX);
  if (!tokens.isMark(')')) throw tokens.malformed();
  tokens.next();
  return names;
}

function readRow(tokens: SqlTokens, sink: RowSink): void {
  if (!tokens.isMark('(')) throw tokens.malformed();
  const values: DumpValue[] = [];
  do {
    tokens.next();
    values.push(readValue(tokens));
  } while (tokens.isMark(',') && values.length < sink.width);
  if (!tokens.isMark(')') || values.length !== sink.width) throw tokens.malformed();
  try {
    sink.write(values);
  } catch (error) {
    throw isRefusedRow(error) ? tokens.malformed() : error;
  }
  tokens.next();
}

function isRefusedRow(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG)/.test(String(error.code))
  );
}
