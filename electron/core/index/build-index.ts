import type { Database } from 'better-sqlite3';
import { actorKey } from '../../../shared/actor.ts';
import type { AuditEventKey } from '../../../shared/audit-event.ts';
import { parseTimestamp } from '../../../shared/timestamp.ts';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { type StoredValue, textOf } from '../store/stored-value.ts';
import { CodeColumn } from './code-column.ts';
import { Dictionary } from './dictionary.ts';
import type { Coded, EventIndex, TargetEntry, UserEntry } from './event-index.ts';

const SCANNED = [
  'timestamp',
  'userId',
  'username',
  'action',
  'category',
  'status',
  'targetType',
  'targetId',
  'ipAddress',
] as const satisfies readonly AuditEventKey[];

/** Rows per step of the scan. */
const BATCH_ROWS = 20_000;

/** Scans `audit_log` once, in row-id order, into a columnar index. */
export function buildIndex(db: Database, table: EventTable): EventIndex {
  const { rowId } = table;
  const { count, last } = db
    .prepare(
      `SELECT count(*) AS count, max(abs(coalesce(${rowId}, 0))) AS last FROM (SELECT ${rowId} FROM main.audit_log)`,
    )
    .safeIntegers()
    .get() as { count: bigint; last: bigint | null };
  const isSafe = (last ?? 0n) <= BigInt(Number.MAX_SAFE_INTEGER);
  const builder = new IndexBuilder(Number(count), isSafe);
  const values = SCANNED.map((key) => columnExpression(table, key)).join(', ');
  const batch = db
    .prepare(
      `SELECT ${rowId}, ${values} FROM main.audit_log WHERE ${rowId} > ? ORDER BY ${rowId} LIMIT ${BATCH_ROWS}`,
    )
    .raw()
    .safeIntegers(!isSafe);
  let after: bigint | number = -(2n ** 63n);
  for (;;) {
    const rows = batch.all(after) as StoredValue[][];
    for (const row of rows) builder.add(row);
    if (rows.length < BATCH_ROWS) return builder.index;
    after = rows[rows.length - 1]?.[0] as bigint | number;
  }
}

class IndexBuilder {
  readonly #index: EventIndex;
  #position = 0;

  constructor(count: number, isSafe: boolean) {
    const coded = <Entry>(): Coded<Entry> => ({
      column: new CodeColumn(count),
      dictionary: new Dictionary<Entry>(),
    });
    this.#index = {
      count,
      rowIds: isSafe ? new Float64Array(count) : new BigInt64Array(count),
      times: new Float64Array(count),
      user: coded<UserEntry>(),
      action: coded(),
      category: coded(),
      status: coded(),
      target: coded<TargetEntry>(),
      ip: coded(),
    };
  }

  get index(): EventIndex {
    return this.#index;
  }

  add([rowId, ...values]: StoredValue[]): void {
    const [timestamp, userId, username, action, category, status, targetType, targetId, ip] = values.map(
      textOf,
    ) as [
      string | null,
      string | null,
      string | null,
      string | null,
      string | null,
      string | null,
      string | null,
      string | null,
      string | null,
    ];
    const index = this.#index;
    const position = this.#position++;
    index.rowIds[position] = rowId as number & bigint;
    index.times[position] = parseTimestamp(timestamp) ?? Number.NaN;
    encode(index.user, position, pairKey(userId, username), () => ({
      userId,
      username,
      key: actorKey({ userId, username }),
    }));
    encode(index.target, position, pairKey(targetType, targetId), () => ({ type: targetType, id: targetId }));
    encodeText(index.action, position, action);
    encodeText(index.category, position, category);
    encodeText(index.status, position, status);
    encodeText(index.ip, position, ip);
  }
}

function encode<Entry>(coded: Coded<Entry>, position: number, key: string, create: () => Entry): void {
  coded.column.set(position, coded.dictionary.code(key, create));
}

function encodeText(coded: Coded<string | null>, position: number, value: string | null): void {
  encode(coded, position, nullableKey(value), () => value);
}

/** NULL and the text 'NULL' stay apart: texts are prefixed. */
function nullableKey(value: string | null): string {
  return value === null ? 'n' : `t${value}`;
}

function pairKey(first: string | null, second: string | null): string {
  return `${first?.length ?? -1} ${first ?? ''}${nullableKey(second)}`;
}
