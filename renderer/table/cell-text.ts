import { actorKey } from '../../shared/actor.ts';
import type { EventRow } from '../../shared/contract.ts';
import type { TableColumn } from '../../shared/table-columns.ts';
import { valueWords } from '../filters/value-words.ts';
import { formatTime } from '../format/time.ts';
import { categoryWords, statusWords } from './event-words.ts';
import { summarizeDetails } from './summaries/summarize-details.ts';
import type { SummaryWords } from './summaries/summary-words.ts';

type TextOf = (event: EventRow, words: SummaryWords) => string | null | undefined;

/** What a cell says, in plain text. */
const TEXTS: Readonly<Record<TableColumn, TextOf>> = {
  timestamp: ({ time, timestamp }, { zone }) => (time === null ? timestamp : formatTime(time, zone)),
  user: (event, { t }) => valueWords(t, 'user', actorKey(event)),
  // By the name that exports and queries have for it, which is the same in every language.
  action: ({ action }) => action,
  category: ({ category }, { t }) => categoryWords(t, category),
  status: ({ status }, { t }) => statusWords(t, status),
  target: ({ targetType, targetId }) => [targetType, targetId].filter((part) => part !== null).join(' '),
  details: (event, words) => summarizeDetails(event, words)?.text,
  id: ({ id }) => id,
  ip: ({ ipAddress }) => ipAddress,
  userAgent: ({ userAgent }) => userAgent,
  errorMessage: ({ errorMessage }) => errorMessage,
  userId: ({ userId }) => userId,
  targetType: ({ targetType }) => targetType,
  targetId: ({ targetId }) => targetId,
};

export function cellText(column: TableColumn, event: EventRow, words: SummaryWords): string {
  return TEXTS[column](event, words) ?? '';
}
