import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { EventDetail, EventRow } from '../../../shared/contract.ts';
import { parseTimestamp } from '../../../shared/timestamp.ts';

/** Longest text that a row of the table carries as it is, in UTF-16 units. */
const TEXT_MAX_LENGTH = 400;
const DETAILS_MAX_LENGTH = 1_500;
/** What is kept of longer details. */
const VALUE_MAX_LENGTH = 120;
const LIST_MAX_LENGTH = 12;
const DEPTH_MAX = 5;

/** On screen an event is known by its row id, which differs from `id` only where somebody rebuilt the table. */
export function toEventRow(event: AuditEvent, id: string): EventRow {
  return {
    ...event,
    id,
    details: event.details === null ? null : shortenDetails(event.details),
    userAgent: event.userAgent?.slice(0, TEXT_MAX_LENGTH) ?? null,
    errorMessage: event.errorMessage?.slice(0, TEXT_MAX_LENGTH) ?? null,
    time: parseTimestamp(event.timestamp),
  };
}

/** The same with everything that the event holds, as it is. */
export function toEventDetail(event: AuditEvent, id: string): EventDetail {
  return { ...event, id, time: parseTimestamp(event.timestamp) };
}

/**
 * Details short enough for a row. What was JSON stays JSON: long texts, lists and deep values in it are cut and end in `…`,
 * so that every field that has a name keeps it. Other text is cut at its end.
 */
export function shortenDetails(details: string): string {
  if (details.length <= DETAILS_MAX_LENGTH) return details;
  try {
    const shortened = JSON.stringify(shorten(JSON.parse(details), DEPTH_MAX));
    return shortened.length <= 4 * DETAILS_MAX_LENGTH ? shortened : JSON.stringify('…');
  } catch {
    return details.slice(0, TEXT_MAX_LENGTH);
  }
}

function shorten(value: unknown, depth: number): unknown {
  if (typeof value === 'string')
    return value.length > VALUE_MAX_LENGTH ? `${value.slice(0, VALUE_MAX_LENGTH)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) {
    const beginning = value.slice(0, LIST_MAX_LENGTH).map((item) => shorten(item, depth - 1));
    return value.length > LIST_MAX_LENGTH ? [...beginning, '…'] : beginning;
  }
  const fields = Object.entries(value).slice(0, 2 * LIST_MAX_LENGTH);
  return Object.fromEntries(fields.map(([key, inner]) => [shorten(key, 0), shorten(inner, depth - 1)]));
}
