import type { SortColumn } from '../../../shared/event-order.ts';
import type { EventIndex } from './event-index.ts';

/** Columns that sort by texts of the index. */
export type TextColumn = Exclude<SortColumn, 'id' | 'timestamp' | 'details'>;

/** Per code of a column, the text that it sorts by. */
export function columnTexts(index: EventIndex, column: TextColumn): string[] {
  switch (column) {
    case 'user':
      return index.user.dictionary.entries.map(({ username, userId }) => username ?? userId ?? '');
    case 'target':
      return index.target.dictionary.entries.map(({ type, id }) => `${type ?? ''}\u0000${id ?? ''}`);
    case 'action':
    case 'category':
    case 'status':
    case 'ip':
      return index[column].dictionary.entries.map((value) => value ?? '');
    default:
      return column satisfies never;
  }
}
