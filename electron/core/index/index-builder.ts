import { actorKey } from '../../../shared/actor.ts';
import type { AuditEventKey } from '../../../shared/audit-event.ts';
import { parseTimestamp } from '../../../shared/timestamp.ts';
import { type StoredValue, textOf } from '../store/stored-value.ts';
import { CodeColumn } from './code-column.ts';
import { PairDictionary, TextDictionary } from './dictionary.ts';
import type { EventIndex, TargetEntry, UnreadableRange, UserEntry } from './event-index.ts';
import { RowIdColumn } from './row-id-column.ts';
import { TimeColumn } from './time-column.ts';

/** The values that the index keeps of every event, in the order in which the builder takes them. */
export const INDEXED_KEYS = [
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

/** Of these, what many events have in common. */
export const COMMON_KEYS = [
  'userId',
  'username',
  'action',
  'category',
  'status',
  'targetType',
  'ipAddress',
] as const satisfies readonly (typeof INDEXED_KEYS)[number][];
export type CommonValues = Readonly<Record<(typeof COMMON_KEYS)[number], string | null>>;

/** The same as codes of a builder's dictionaries. */
export interface CommonCodes {
  readonly user: number;
  readonly action: number;
  readonly category: number;
  readonly status: number;
  readonly ip: number;
  readonly targetType: string | null;
}

/** Takes the rows of a scan, in row-id order, and makes an index of them. */
export class IndexBuilder {
  readonly hasSafeRowIds: boolean;
  readonly #rowIds: RowIdColumn;
  readonly #times = new TimeColumn();
  readonly #unreadable: UnreadableRange[] = [];
  readonly #partlyReadable: number[] = [];
  readonly #user = {
    column: new CodeColumn(),
    dictionary: new PairDictionary<UserEntry>((userId, username) => ({
      userId,
      username,
      key: actorKey({ userId, username }),
    })),
  };
  readonly #target = {
    column: new CodeColumn(),
    dictionary: new PairDictionary<TargetEntry>((type, id) => ({ type, id })),
  };
  readonly #action = codedText();
  readonly #category = codedText();
  readonly #status = codedText();
  readonly #ip = codedText();

  /** @param hasSafeRowIds whether every row id is a safe integer */
  constructor(hasSafeRowIds: boolean) {
    this.hasSafeRowIds = hasSafeRowIds;
    this.#rowIds = new RowIdColumn(hasSafeRowIds);
  }

  /** Rows added so far. */
  get count(): number {
    return this.#rowIds.length;
  }

  /** Tells whether a row id is among those added so far. */
  membership(): (rowId: bigint) => boolean {
    const known = this.#rowIds.rowIds.slice().sort();
    return (rowId) => {
      let low = 0;
      let high = known.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (known[middle]! < rowId) low = middle + 1;
        else high = middle;
      }
      return low < known.length && BigInt(known[low]!) === rowId;
    };
  }

  /** @param row row id, then the values of `INDEXED_KEYS`, integers as bigints; the row id may be a number that is safe */
  add(row: readonly StoredValue[]): void {
    const text = (column: number) => textOf(row[column] as StoredValue);
    const common = this.code({
      userId: text(2),
      username: text(3),
      action: text(4),
      category: text(5),
      status: text(6),
      targetType: text(7),
      ipAddress: text(9),
    });
    this.addCoded(row[0] as number | bigint, text(1), common, text(8));
  }

  /** The codes of values that an event to be added has. */
  code(values: CommonValues): CommonCodes {
    return {
      user: this.#user.dictionary.code(values.userId, values.username),
      action: this.#action.dictionary.code(values.action),
      category: this.#category.dictionary.code(values.category),
      status: this.#status.dictionary.code(values.status),
      ip: this.#ip.dictionary.code(values.ipAddress),
      targetType: values.targetType,
    };
  }

  /** @param rowId may be a number that is safe */
  addCoded(
    rowId: number | bigint,
    timestamp: string | null,
    common: CommonCodes,
    targetId: string | null,
  ): void {
    this.#rowIds.push(rowId);
    this.#times.push(parseTimestamp(timestamp) ?? Number.NaN);
    this.#user.column.push(common.user);
    this.#action.column.push(common.action);
    this.#category.column.push(common.category);
    this.#status.column.push(common.status);
    this.#target.column.push(this.#target.dictionary.code(common.targetType, targetId));
    this.#ip.column.push(common.ip);
  }

  /** @param row as `add` takes it, NULL for what cannot be read */
  addPartlyReadable(row: readonly StoredValue[]): void {
    this.#partlyReadable.push(this.count);
    this.add(row);
  }

  /** Notes that rows are missing at this place because their page cannot be read. */
  addUnreadable(range: UnreadableRange): void {
    this.#unreadable.push(range);
  }

  /** The index of the rows so far. More may be added later; an index already built does not change by that. */
  build(): EventIndex {
    const columns = [this.#user, this.#target, this.#action, this.#category, this.#status, this.#ip];
    for (const { column } of columns) column.trim();
    this.#rowIds.trim();
    this.#times.trim();
    return {
      count: this.#rowIds.length,
      rowIds: this.#rowIds.rowIds,
      isOutOfOrder: false,
      times: this.#times.times,
      user: snapshot(this.#user),
      action: snapshot(this.#action),
      category: snapshot(this.#category),
      status: snapshot(this.#status),
      target: snapshot(this.#target),
      ip: snapshot(this.#ip),
      unreadable: [...this.#unreadable],
      partlyReadable: [...this.#partlyReadable],
    };
  }
}

interface Growing<Dictionary> {
  readonly column: CodeColumn;
  readonly dictionary: { snapshot(): Dictionary };
}

function codedText() {
  return { column: new CodeColumn(), dictionary: new TextDictionary() };
}

/** A column as it is now: the one it is taken from may grow. */
function snapshot<Dictionary>({ column, dictionary }: Growing<Dictionary>) {
  return { column: { codes: column.codes }, dictionary: dictionary.snapshot() };
}
