import { useDeferredValue, useMemo } from 'react';
import { type FieldChange, findChanges } from './find-changes.ts';
import { type ParsedDetails, parseDetails } from './parse-details.ts';

/** Longer details are read when everything else of the event is on screen. */
const READ_AT_ONCE_LENGTH = 20_000;

export interface ReadDetails {
  /** The text that was read; null or empty where there is none. */
  readonly text: string | null;
  readonly parsed: ParsedDetails;
  readonly changes: readonly FieldChange[];
  /** True while there is more to be read. */
  readonly isPending: boolean;
  /** True while nothing of it is read: what stands around it would move as it comes. */
  readonly isUnread: boolean;
}

/** What the details of an event say, as far as they are read. */
export function useParsedDetails(details: string | null, action: string | null): ReadDetails {
  const isLong = details !== null && details.length > READ_AT_ONCE_LENGTH;
  const text = useDeferredValue(details, isLong ? null : details);
  const parsed = useMemo(() => parseDetails(text), [text]);
  const changes = useMemo(
    () => (parsed.kind === 'json' ? findChanges(parsed.document, action) : []),
    [parsed, action],
  );
  const isPending = text !== details;
  return { text, parsed, changes, isPending, isUnread: isPending && text === null };
}
