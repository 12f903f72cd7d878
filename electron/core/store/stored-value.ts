/** A value as better-sqlite3 reads it with safe integers on. */
export type StoredValue = string | bigint | number | Buffer | null;

/**
 * The text of a stored value, whatever its type: integers in decimal, a REAL with its `.0` (what is below 1e-6 or from 1e21
 * on, as JavaScript writes it and not SQLite, which a text search reads), blobs as SQL literals `x'…'`.
 */
export function textOf(value: StoredValue): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  return `x'${value.toString('hex')}'`;
}
