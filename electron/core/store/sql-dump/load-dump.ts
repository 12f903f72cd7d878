import { type BigIntStats, closeSync, constants, fstatSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError, type ErrorParams } from '../../../../shared/app-error.ts';
import { DumpBytes } from './dump-bytes.ts';
import { PrivateTables } from './private-tables.ts';
import { readDump } from './read-dump.ts';
import { SqlTokens } from './sql-tokens.ts';

/**
 * Reads a SQL dump, as duplistatus's second backup format and `sqlite3 .dump` are, into a new database. No statement of
 * the dump is ever carried out: its rows are bound to statements of our own, in a schema of our own.
 *
 * @param source the dump, which is only read
 * @param copy must not exist; readable by this user alone
 * @returns whether the dump says of itself that it is not everything
 * @throws AppError `malformed-dump` (with `line`), `no-audit-log`, `audit-log-not-a-table`, `source-changing`; errors of
 * the file system and of SQLite as they are
 */
export function loadDump(source: string, copy: string, params: ErrorParams): { readonly isDamaged: boolean } {
  const file = openSync(source, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const before = stateOf(file);
  try {
    const loaded = fillDatabase(new SqlTokens(new DumpBytes(file), params), copy, params);
    requireState(file, before, params);
    return loaded;
  } catch (error) {
    // What is still being written looks cut off.
    requireState(file, before, params);
    throw error;
  } finally {
    closeSync(file);
  }
}

function requireState(file: number, state: string, params: ErrorParams): void {
  if (stateOf(file) !== state) throw new AppError('source-changing', params);
}

function stateOf(file: number): string {
  const { size, mtimeNs }: BigIntStats = fstatSync(file, { bigint: true });
  return `${size} ${mtimeNs}`;
}

function fillDatabase(tokens: SqlTokens, copy: string, params: ErrorParams): { readonly isDamaged: boolean } {
  closeSync(openSync(copy, 'wx', 0o600));
  const db = new Database(copy);
  try {
    // Nobody else looks at it, and a copy that is not finished is thrown away.
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN');
    const tables = new PrivateTables(db);
    const { isRolledBack, notTables } = readDump(tokens, tables);
    if (!tables.has('audit_log')) {
      throw new AppError(notTables.has('audit_log') ? 'audit-log-not-a-table' : 'no-audit-log', params);
    }
    tables.finish();
    db.exec('COMMIT');
    return { isDamaged: isRolledBack };
  } finally {
    db.close();
  }
}
