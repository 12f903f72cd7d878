import { shownName } from '../../../shared/actor.ts';
import type { AuditEventKey } from '../../../shared/audit-event.ts';
import type { SortColumn } from '../../../shared/event-order.ts';
import type { CallContext } from '../worker/protocol.ts';
import { takeBreath } from '../worker/take-breath.ts';
import type { Coded, EventIndex } from './event-index.ts';

/** Columns that are not in the index, and sort by what is read off the table. */
export const SCANNED_COLUMNS = ['details', 'userAgent', 'errorMessage'] as const satisfies (SortColumn &
  AuditEventKey)[];
export type ScannedColumn = (typeof SCANNED_COLUMNS)[number];

/** Columns that sort by texts of the index. */
export type TextColumn = Exclude<SortColumn, 'id' | 'timestamp' | ScannedColumn>;

export function isScannedColumn(column: SortColumn): column is ScannedColumn {
  return SCANNED_COLUMNS.some((scanned) => scanned === column);
}

/** What of the index a column sorts by. */
export function codedColumn(index: EventIndex, column: TextColumn): Coded<unknown> {
  if (column === 'userId') return index.user;
  if (column === 'targetType' || column === 'targetId') return index.target;
  return index[column];
}

/** Texts gone through at once: a millisecond or two, after which other requests get their turn. */
export const TEXTS_AT_ONCE = 10_000;

/** Per code of a column, from `first` to, not including, `end`, the text that it sorts by. */
export function columnTexts(index: EventIndex, column: TextColumn, first = 0, end?: number): string[] {
  switch (column) {
    case 'user':
      return index.user.dictionary.entries.slice(first, end).map(shownName);
    case 'userId':
      return index.user.dictionary.entries.slice(first, end).map(({ userId }) => userId ?? '');
    case 'target': {
      const targets = index.target.dictionary.entries.slice(first, end);
      return targets.map(({ type, id }) => `${type ?? ''}\u0000${id ?? ''}`);
    }
    case 'targetType':
      return index.target.dictionary.entries.slice(first, end).map(({ type }) => type ?? '');
    case 'targetId':
      return index.target.dictionary.entries.slice(first, end).map(({ id }) => id ?? '');
    case 'action':
    case 'category':
    case 'status':
    case 'ip':
      return index[column].dictionary.entries.slice(first, end).map((value) => value ?? '');
    default:
      return column satisfies never;
  }
}

/**
 * The same of all codes, for another thread: some long texts of JSON, which are copied on their way in no time. Of a million
 * short ones, nobody could ask this thread anything meanwhile.
 *
 * @throws the signal's reason when it is aborted
 */
export async function packColumnTexts(
  index: EventIndex,
  column: TextColumn,
  context: CallContext,
): Promise<string[]> {
  const packs: string[] = [];
  const count = codedColumn(index, column).dictionary.entries.length;
  for (let first = 0; first < count; first += TEXTS_AT_ONCE) {
    packs.push(JSON.stringify(columnTexts(index, column, first, first + TEXTS_AT_ONCE)));
    await takeBreath(context);
  }
  return packs;
}

export function unpackTexts(packs: readonly string[]): string[] {
  return packs.flatMap((pack) => JSON.parse(pack) as string[]);
}
