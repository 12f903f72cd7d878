import type { Database } from 'better-sqlite3';
import type { AuditEventKey } from '../../../shared/audit-event.ts';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { type StoredValue, textOf } from '../store/stored-value.ts';
import {
  COMMON_KEYS,
  type CommonCodes,
  type CommonValues,
  INDEXED_KEYS,
  type IndexBuilder,
} from './index-builder.ts';

/** So many different texts of common values are remembered, of so many characters in all: a few megabytes. */
const PACKED_TEXTS_MAX = 16_384;
const PACKED_CHARACTERS_MAX = 4_000_000;

/** A row as a form has SQLite give it: its id, a number where every row id is a safe integer, and its values. */
export type Row = [rowId: number | bigint, ...values: StoredValue[]];

/** A way to have SQLite give the values of a row, and to add them to an index. */
export interface RowForm {
  /** What is selected behind the row id. */
  readonly columns: string;
  /** Adds a row to the builder; false where it cannot be read in this form, and was not added. */
  add(row: Row): boolean;
}

/** Value by value, which every row can be read in. */
export function plainForm(builder: IndexBuilder, table: EventTable): RowForm {
  return {
    columns: INDEXED_KEYS.map((key) => columnExpression(table, key)).join(', '),
    add: (row) => {
      builder.add(row);
      return true;
    },
  };
}

/**
 * What many events have in common as one text of JSON: it is read faster than value by value, and to look up once. The same
 * text is the same values, since JSON tells NULL, text and numbers apart. It is no form for a log of numbers or blobs, nor
 * for one in which hardly two events have anything in common.
 */
export function packedForm(builder: IndexBuilder, table: EventTable): RowForm {
  const columns = (keys: readonly AuditEventKey[]) => keys.map((key) => columnExpression(table, key));
  const codesByText = new Map<string, CommonCodes>();
  let characters = 0;
  const codesOf = (packed: string) => {
    characters += packed.length;
    const isFull = codesByText.size === PACKED_TEXTS_MAX || characters > PACKED_CHARACTERS_MAX;
    const values = isFull ? undefined : unpack(packed);
    if (values === undefined) return undefined;
    const codes = builder.code(values);
    codesByText.set(packed, codes);
    return codes;
  };
  const common = columns(COMMON_KEYS);
  // A blob may be JSON of SQLite's own kind, which would be unpacked. Blobs are greater than whatever is none.
  const hasBlob = common.map((column) => `${column} >= x''`).join(' OR ');
  return {
    columns: [...columns(['timestamp', 'targetId']), `iif(${hasBlob}, NULL, json_array(${common}))`].join(
      ', ',
    ),
    add: ([rowId, timestamp, targetId, packed]) => {
      if (packed === null) return false;
      const codes = codesByText.get(packed as string) ?? codesOf(packed as string);
      if (codes === undefined) return false;
      builder.addCoded(rowId, textOf(timestamp as StoredValue), codes, textOf(targetId as StoredValue));
      return true;
    },
  };
}

/** Undefined where there is a number among the values: JSON does not write it as the index does. */
function unpack(packed: string): CommonValues | undefined {
  const values: (string | number | null)[] = JSON.parse(packed);
  if (values.some((value) => typeof value === 'number')) return undefined;
  return Object.fromEntries(COMMON_KEYS.map((key, i) => [key, values[i]])) as unknown as CommonValues;
}

/** Whether values read the same in JSON: what is no Unicode does not in a database of UTF-16. */
export function isPackable(db: Database): boolean {
  return db.pragma('encoding', { simple: true }) === 'UTF-8';
}
