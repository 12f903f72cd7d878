import type { Codes } from './code-column.ts';
import type { RowIds } from './row-id-column.ts';
import type { Times } from './time-column.ts';

/** A distinct pair of `user_id` and `username`. `key` is the actor key by which users are filtered. */
export interface UserEntry {
  readonly userId: string | null;
  readonly username: string | null;
  readonly key: string | null;
}

/** A distinct pair of `target_type` and `target_id`. */
export interface TargetEntry {
  readonly type: string | null;
  readonly id: string | null;
}

/** A dictionary-coded column: a code per event, an entry per code. */
export interface Coded<Entry> {
  readonly column: { readonly codes: Codes };
  readonly dictionary: { readonly entries: readonly Entry[] };
}

/** A column of texts. `find` answers the code of a text, undefined where no event has it. */
export interface CodedText extends Coded<string | null> {
  readonly dictionary: {
    readonly entries: readonly (string | null)[];
    find(text: string | null): number | undefined;
  };
}

/** A column of pairs of texts. `find` answers the code of a pair, undefined where no event has it. */
export interface CodedPair<Entry> extends Coded<Entry> {
  readonly dictionary: {
    readonly entries: readonly Entry[];
    find(first: string | null, second: string | null): number | undefined;
  };
}

/** The entry of the event at a position. */
export function entryAt<Entry>({ column, dictionary }: Coded<Entry>, position: number): Entry {
  return dictionary.entries[column.codes[position] as number] as Entry;
}

/** Row ids between two readable events whose page is damaged; null: from the beginning, or to the end. */
export interface UnreadableRange {
  readonly after: bigint | null;
  readonly before: bigint | null;
}

/**
 * What filtering, sorting and counting need of every event, as columns in row-id order: an event is a *position*
 * 0 … count - 1. With the shapes and the chronology it takes 23 bytes per event of an ordinary log, plus dictionaries; 29 where
 * users and addresses are more than 65,536 each; and 4 more where a row id exceeds 2^32, or where a time is no whole second.
 */
export interface EventIndex {
  readonly count: number;
  /** Ascending. */
  readonly rowIds: RowIds;
  /** Pages of the table stand in each other's place, so that SQLite does not find every row by its id. */
  readonly isOutOfOrder: boolean;
  readonly times: Times;
  readonly user: CodedPair<UserEntry>;
  readonly action: CodedText;
  readonly category: CodedText;
  readonly status: CodedText;
  readonly target: CodedPair<TargetEntry>;
  readonly ip: CodedText;
  readonly unreadable: readonly UnreadableRange[];
  /** Positions of events some values of which are on a damaged page. */
  readonly partlyReadable: readonly number[];
}

/** The position of a row id; -1 where the index has none. */
export function positionOf(index: EventIndex, rowId: bigint): number {
  const position = countThrough(index, rowId) - 1;
  return position >= 0 && rowIdAt(index, position) === rowId ? position : -1;
}

/** The number of events up to and with a row id; none for null. */
export function countThrough(index: EventIndex, rowId: bigint | null): number {
  let low = 0;
  let high = rowId === null ? 0 : index.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rowIdAt(index, middle) <= (rowId as bigint)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function rowIdAt(index: EventIndex, position: number): bigint {
  return BigInt(index.rowIds[position] as number | bigint);
}

/** Null where there is no event. */
export function lastRowId(index: EventIndex): bigint | null {
  return index.count === 0 ? null : rowIdAt(index, index.count - 1);
}
