import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { AppError, type ErrorParams } from '../../../../shared/app-error.ts';
import { requireDatabaseFile } from '../database-header.ts';
import { DumpBytes } from './dump-bytes.ts';
import { SqlTokens } from './sql-tokens.ts';

/** What a dump may begin with, and what then comes next. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  BEGIN: /^(;|TRANSACTION|DEFERRED|IMMEDIATE|EXCLUSIVE)$/,
  SAVEPOINT: /^\w+$/,
  PRAGMA: /^\w+$/,
  CREATE: /^(TABLE|INDEX|UNIQUE|VIEW|TRIGGER|VIRTUAL|TEMP|TEMPORARY)$/,
  INSERT: /^(INTO|OR)$/,
  REPLACE: /^INTO$/,
  DROP: /^(TABLE|INDEX|VIEW|TRIGGER)$/,
  DELETE: /^FROM$/,
  ALTER: /^TABLE$/,
  ATTACH: /^DATABASE$|^'/,
};

/**
 * As {@link requireDatabaseFile}, but text that begins as a SQL dump does passes too, whatever its name.
 *
 * @throws AppError as requireDatabaseFile does
 */
export async function requireDatabaseOrDump(
  path: string,
  params: ErrorParams,
): Promise<{ readonly sizeBytes: number; readonly isDump: boolean }> {
  try {
    return { sizeBytes: await requireDatabaseFile(path, params), isDump: false };
  } catch (error) {
    const isForeign =
      error instanceof AppError && (error.code === 'not-a-database' || error.code === 'encrypted-or-foreign');
    const sizeBytes = isForeign ? sizeOfDump(path) : undefined;
    if (sizeBytes === undefined) throw error;
    return { sizeBytes, isDump: true };
  }
}

/** Undefined where the file is no dump. */
function sizeOfDump(path: string): number | undefined {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return beginsAsDump(new SqlTokens(new DumpBytes(file), {})) ? fstatSync(file).size : undefined;
  } finally {
    closeSync(file);
  }
}

function beginsAsDump(tokens: SqlTokens): boolean {
  try {
    do tokens.next();
    while (tokens.isMark(';'));
    if (tokens.kind !== 'word') return false;
    const second = BEGINNINGS[tokens.word()];
    tokens.next();
    return second?.test(textOf(tokens)) === true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

function textOf(tokens: SqlTokens): string {
  if (tokens.kind === 'text') return "'";
  return tokens.kind === 'mark' ? tokens.mark : tokens.kind === 'word' ? tokens.word() : '';
}
