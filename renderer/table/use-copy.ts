import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AuditEvent } from '../../shared/audit-event.ts';
import type { EventRow } from '../../shared/contract.ts';
import type { TableColumn } from '../../shared/table-columns.ts';
import { eventDetailQuery } from '../api/queries.ts';
import { boundsOf, countOf, type SelectedRange } from '../state/selected-range.ts';
import { writeToClipboard } from '../ui/write-to-clipboard.ts';
import { cellText } from './cell-text.ts';
import { COPY_MAX_EVENTS, eventsAsJson, readRange, rowsAsText } from './copy-events.ts';
import type { EventView } from './event-view.ts';
import type { SummaryWords } from './summaries/summary-words.ts';

const NOTICE_SHOWN_MS = 2_500;

/** Columns whose cells show one value as it is stored, though perhaps not the whole of it. */
const STORED_VALUES = {
  details: 'details',
  userAgent: 'userAgent',
  errorMessage: 'errorMessage',
} as const satisfies Partial<Record<TableColumn, keyof AuditEvent>>;

export type CopyFormat = keyof typeof COPY_MAX_EVENTS;

/** Puts cells, events and ranges of events on the clipboard, and says so. */
export function useCopy(view: EventView, columns: readonly TableColumn[], words: SummaryWords) {
  const client = useQueryClient();
  const { t } = words;
  const [notice, setNotice] = useState('');

  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(() => setNotice(''), NOTICE_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  function put(text: Promise<string>, done: string): void {
    text.then(writeToClipboard).then(
      () => setNotice(done),
      () => setNotice(t('table.copyFailed')),
    );
  }

  async function textOf(events: readonly EventRow[], format: CopyFormat): Promise<string> {
    return format === 'text'
      ? rowsAsText(events, columns, words)
      : eventsAsJson(
          client,
          view.sourceId,
          events.map(({ id }) => id),
        );
  }

  async function readWhole(event: EventRow, column: TableColumn): Promise<string> {
    const key = Object.hasOwn(STORED_VALUES, column)
      ? STORED_VALUES[column as keyof typeof STORED_VALUES]
      : undefined;
    if (key === undefined) return cellText(column, event, words);
    return (await client.fetchQuery(eventDetailQuery(view.sourceId, event.id)))[key] ?? '';
  }

  return {
    /** What was copied, for a moment; empty otherwise. */
    notice,
    copyValue: (event: EventRow, column: TableColumn) => put(readWhole(event, column), t('table.copied')),
    copyEvent: (event: EventRow, format: CopyFormat) =>
      put(textOf([event], format), t('table.copiedRows', { count: 1 })),
    copyRange: (range: SelectedRange, format: CopyFormat) => {
      const [count, limit] = [countOf(range), COPY_MAX_EVENTS[format]];
      if (count > limit) setNotice(t('table.tooManyToCopy', { limit }));
      else
        put(
          readRange(view, boundsOf(range)).then((events) => textOf(events, format)),
          t('table.copiedRows', { count }),
        );
    },
  };
}
