import { AppError, type ErrorCode, type ErrorParams } from '../../../shared/app-error.ts';

/** SQLite's primary result codes; extended ones (`SQLITE_IOERR_READ`) share the beginning. */
const CODE_OF_SQLITE: Readonly<Record<string, ErrorCode>> = {
  SQLITE_NOTADB: 'damaged-database',
  SQLITE_CORRUPT: 'damaged-database',
  SQLITE_FORMAT: 'damaged-database',
  SQLITE_SCHEMA: 'damaged-database',
  SQLITE_ERROR: 'damaged-database',
  SQLITE_TOOBIG: 'damaged-database',
  SQLITE_CANTOPEN: 'cannot-read',
  SQLITE_IOERR: 'cannot-read',
  SQLITE_NOMEM: 'cannot-read',
  SQLITE_READONLY: 'cannot-read',
  SQLITE_PERM: 'no-permission',
  SQLITE_AUTH: 'no-permission',
  SQLITE_FULL: 'no-space',
  SQLITE_BUSY: 'source-changing',
  SQLITE_LOCKED: 'source-changing',
  SQLITE_PROTOCOL: 'source-changing',
};

const CODE_OF_SYSTEM: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'is-a-directory',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
};

/**
 * The AppError for a failure of SQLite or of the file system while a database is read. Anything else is a bug and
 * comes back as it is, so `throw toReadError(error)` is always right.
 *
 * @param params what every message about this database may name, usually its `fileName` and `path`
 */
export function toReadError(error: unknown, params: ErrorParams = {}): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const [, primary = ''] = /^(SQLITE_[A-Z]+)/.exec(code) ?? [];
  const known = CODE_OF_SQLITE[primary] ?? CODE_OF_SYSTEM[code];
  if (known !== undefined) return new AppError(known, params, { cause: error });
  return 'syscall' in error ? new AppError('cannot-read', params, { cause: error }) : error;
}

/** Whether SQLite met a page, or a row, that it cannot make sense of. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^SQLITE_(CORRUPT|NOTADB|IOERR|TOOBIG)/.test(String(error.code))
  );
}

/** Whether SQLite cannot carry out a statement: it has nothing for a value, or no such function or collation. */
export function isStatementError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR';
}
