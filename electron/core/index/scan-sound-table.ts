import type { Database } from 'better-sqlite3';
import type { EventTable } from '../store/event-table.ts';
import { isStatementError } from '../store/sqlite-error.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import type { CallContext } from '../worker/protocol.ts';
import { takeBreath } from '../worker/take-breath.ts';
import type { IndexBuilder } from './index-builder.ts';
import { isPackable, packedForm, plainForm, type Row, type RowForm } from './row-forms.ts';
import { rowIdEnds } from './row-id-ends.ts';

/** Rows read at once: two milliseconds, after which other requests get their turn. More would only be more garbage. */
const SLICE_ROWS = 2_000;

type RowId = Row[0];

/** Up to which row a table was read; whether it ends there, or makes no sense, or is to be read in another form. */
interface Scan {
  readonly outcome: 'end' | 'damaged' | 'unpackable';
  readonly last: RowId | undefined;
}

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
  const from = builder.hasSafeRowIds && after !== undefined ? Number(after) : after;
  const reading = { builder, db, table, context };
  const packed: Scan = isPackable(db)
    ? await scanInForm(packedForm(builder, table), reading, from)
    : { outcome: 'unpackable', last: from };
  if (packed.outcome !== 'unpackable') return packed.outcome === 'end';
  const plain = await scanInForm(plainForm(builder, table), reading, packed.last);
  return plain.outcome === 'end';
}

interface Reading {
  readonly builder: IndexBuilder;
  readonly db: Database;
  readonly table: EventTable;
  readonly context: CallContext;
}

async function scanInForm(form: RowForm, reading: Reading, after: RowId | undefined): Promise<Scan> {
  const readSlice = sliceReader(form, reading);
  const reportRowId = rowIdReporter(reading);
  let last = after;
  for (;;) {
    const from = last;
    const rows = readSlice(from);
    if (rows === 'unpackable') return { outcome: rows, last };
    if (rows === undefined || (from !== undefined && rows[0]?.[0] !== from))
      return { outcome: 'damaged', last };
    for (const row of from === undefined ? rows : rows.slice(1)) {
      if (last !== undefined && row[0] <= last) return { outcome: 'damaged', last };
      if (!form.add(row)) return { outcome: 'unpackable', last };
      last = row[0];
    }
    if (rows.length < SLICE_ROWS) return { outcome: 'end', last };
    reportRowId(BigInt(last as RowId));
    await takeBreath(reading.context);
  }
}

/** Reads the rows from a row id on, or from the first one; undefined where SQLite cannot. */
function sliceReader({ columns }: RowForm, { builder, db, table: { rowId } }: Reading) {
  // A bigint for every row would only be garbage; REAL is read as a number.
  const readRowId = builder.hasSafeRowIds ? `CAST(${rowId} AS REAL)` : rowId;
  const select = <Parameters extends unknown[]>(condition: string) =>
    db
      .prepare<Parameters, Row>(
        `SELECT ${readRowId}, ${columns} FROM main.audit_log NOT INDEXED ${condition} ORDER BY ${rowId} LIMIT ${SLICE_ROWS}`,
      )
      .raw()
      .safeIntegers();
  const firstRows = select<[]>('');
  const rowsFrom = select<[RowId]>(`WHERE ${rowId} >= ?`);
  return (from: RowId | undefined): Row[] | 'unpackable' | undefined => {
    try {
      return unlessDamaged(() => (from === undefined ? firstRows.all() : rowsFrom.all(from)));
    } catch (error) {
      if (!isStatementError(error)) throw error;
      return 'unpackable';
    }
  };
}

function rowIdReporter({ db, table, context }: Reading) {
  const [first, last] = rowIdEnds(db, table) ?? [];
  return (reached: bigint) => {
    if (first === undefined || last === undefined) return;
    context.report({ done: Number(reached - first), total: Number(last - first) });
  };
}
