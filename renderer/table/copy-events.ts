import type { QueryClient } from '@tanstack/react-query';
import { type EventRow, PAGE_MAX_ROWS } from '../../shared/contract.ts';
import type { TableColumn } from '../../shared/table-columns.ts';
import { call } from '../api/client.ts';
import { eventDetailQuery } from '../api/queries.ts';
import { eventToJson } from '../detail/event-to-json.ts';
import { visibleString } from '../format/visible-characters.ts';
import type { RowBounds } from '../state/selected-range.ts';
import { cellText } from './cell-text.ts';
import type { EventView } from './event-view.ts';
import type { SummaryWords } from './summaries/summary-words.ts';

/** Most events that are copied in one go; whoever wants more exports them. */
export const COPY_MAX_EVENTS = { text: 10_000, json: 1_000 } as const;
const DETAILS_AT_ONCE = 50;

/** Events as the table shows them: one a line, cells apart by tabs, nothing in them that would break a line. */
export function rowsAsText(
  events: readonly EventRow[],
  columns: readonly TableColumn[],
  words: SummaryWords,
): string {
  const lineOf = (event: EventRow) =>
    columns.map((column) => visibleString(cellText(column, event, words))).join('\t');
  return events.map(lineOf).join('\n');
}

/** The rows of a stretch of a view. */
export async function readRange(view: EventView, { first, last }: RowBounds): Promise<readonly EventRow[]> {
  const { filter, order } = view;
  const rows: EventRow[] = [];
  for (let offset = first; offset <= last; offset += PAGE_MAX_ROWS) {
    const limit = Math.min(PAGE_MAX_ROWS, last - offset + 1);
    rows.push(...(await call('events.page', { filter, order, offset, limit })).rows);
  }
  return rows;
}

/** Events in full, as duplistatus's JSON export writes them: one alone, or a list. */
export async function eventsAsJson(
  client: QueryClient,
  sourceId: string,
  ids: readonly string[],
): Promise<string> {
  const texts: string[] = [];
  for (let from = 0; from < ids.length; from += DETAILS_AT_ONCE) {
    const some = ids.slice(from, from + DETAILS_AT_ONCE);
    const events = await Promise.all(some.map((id) => client.fetchQuery(eventDetailQuery(sourceId, id))));
    texts.push(...events.map(eventToJson));
  }
  return texts.length === 1 ? (texts[0] ?? '') : `[\n${texts.join(',\n')}\n]`;
}
