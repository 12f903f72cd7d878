import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';

/**
 * Opens a file read-only with URI parameters (https://sqlite.org/uri.html), which better-sqlite3 can take only when
 * `SQLITE_USE_URI=1` was in the environment of the process before its addon was loaded. A `#`, `?` or `%` in the path
 * is an ordinary character.
 *
 * @throws Error (a bug) when that variable was not set in time; SqliteError otherwise
 */
export function openUri(path: string, parameters: string): Database.Database {
  const url = pathToFileURL(path);
  // SQLite wants no authority: a Windows share goes into the path.
  const href = url.host === '' ? url.href : `file:////${url.host}${url.pathname}`;
  try {
    return new Database(`${href}?${parameters}`, { readonly: true });
  } catch (error) {
    requireUris();
    throw error;
  }
}

function requireUris(): void {
  try {
    new Database('file:uris?mode=memory', { readonly: true }).close();
  } catch (cause) {
    throw new Error('SQLITE_USE_URI=1 must be set before better-sqlite3 is first loaded', { cause });
  }
}
