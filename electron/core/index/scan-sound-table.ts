import type { Database } from 'better-sqlite3';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import type { StoredValue } from '../store/stored-value.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import type { CallContext } from '../worker/protocol.ts';
import { takeBreath } from '../worker/take-breath.ts';
import { INDEXED_KEYS, type IndexBuilder } from './index-builder.ts';
import { rowIdEnds } from './row-id-ends.ts';

/** Rows read at once: two milliseconds, after which other requests get their turn. More would only be more garbage. */
const SLICE_ROWS = 2_000;

/** A number where every row id is a safe integer. */
type RowId = number | bigint;
type Row = [rowId: RowId, ...values: StoredValue[]];

/**
 * Reads `audit_log` slice by slice into a builder, in row-id order, reporting in row ids. Every slice begins with the last
 * row of the one before, so that a damaged table that leads elsewhere is found out.
 *
 * @param after the row behind which reading begins; from the beginning where there is none
 * @returns false where the table is damaged; what the builder then holds is not to be used
 * @throws the signal's reason when it is aborted
 */
export async function scanSoundTable(
  builder: IndexBuilder,
  db: Database,
  table: EventTable,
  context: CallContext,
  after?: bigint,
): Promise<boolean> {
  const { rowId } = table;
  const values = INDEXED_KEYS.map((key) => columnExpression(table, key)).join(', ');
  // A bigint for every row would only be garbage; REAL is read as a number.
  const readRowId = builder.hasSafeRowIds ? `CAST(${rowId} AS REAL)` : rowId;
  const select = <Parameters extends unknown[]>(condition: string) =>
    db
      .prepare<Parameters, Row>(
        `SELECT ${readRowId}, ${values} FROM main.audit_log NOT INDEXED ${condition} ORDER BY ${rowId} LIMIT ${SLICE_ROWS}`,
      )
      .raw()
      .safeIntegers();
  const firstRows = select<[]>('');
  const rowsFrom = select<[RowId]>(`WHERE ${rowId} >= ?`);
  const reportRowId = rowIdReporter(db, table, context);
  let last: RowId | undefined = builder.hasSafeRowIds && after !== undefined ? Number(after) : after;
  for (;;) {
    const from: RowId | undefined = last;
    const rows = unlessDamaged(() => (from === undefined ? firstRows.all() : rowsFrom.all(from)));
    if (rows === undefined || (from !== undefined && rows[0]?.[0] !== from)) return false;
    for (const row of from === undefined ? rows : rows.slice(1)) {
      if (last !== undefined && row[0] <= last) return false;
      builder.add(row);
      last = row[0];
    }
    if (rows.length < SLICE_ROWS) return true;
    reportRowId(BigInt(last as RowId));
    await takeBreath(context);
  }
}

function rowIdReporter(db: Database, table: EventTable, { report }: CallContext) {
  const [first, last] = rowIdEnds(db, table) ?? [];
  return (reached: bigint) => {
    if (first === undefined || last === undefined) return;
    report({ done: Number(reached - first), total: Number(last - first) });
  };
}
