import { AUDIT_EVENT_KEYS, type AuditEvent, type AuditEventKey } from '../../../shared/audit-event.ts';
import { isJson } from './details-text.ts';
import type { EventFormat } from './event-format.ts';

const INTEGER = /^-?(?:0|[1-9]\d*)$/;

/**
 * One JSON array with duplistatus's keys, an event a line. `details` is the stored JSON itself, so that no number or key
 * changes on the way; details that are not JSON are a string.
 */
export const jsonFormat: EventFormat = {
  begin: (chunk) => chunk.append('['),
  event: (chunk, event, isFirst) => chunk.append((isFirst ? '\n' : ',\n') + toJson(event)),
  end: (chunk, isEmpty) => chunk.append(isEmpty ? ']\n' : '\n]\n'),
};

/** Anything that `JSON.stringify` may not leave as it is. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

function toJson(event: AuditEvent): string {
  let json = '';
  for (const key of AUDIT_EVENT_KEYS)
    json += `${json === '' ? '{' : ','}"${key}":${valueToJson(key, event[key])}`;
  return `${json}}`;
}

function valueToJson(key: AuditEventKey, value: string | null): string {
  if (value === null) return 'null';
  if (key === 'id' && INTEGER.test(value)) return value;
  if (key === 'details' && isJson(value)) return value;
  return ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`;
}
