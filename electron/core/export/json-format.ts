import { AUDIT_EVENT_KEYS, type AuditEvent, type AuditEventKey } from '../../../shared/audit-event.ts';
import { isJson } from './details-text.ts';
import type { EventFormat } from './event-format.ts';

const INTEGER = /^-?\d+$/;

/**
 * One JSON array with duplistatus's keys, an event a line. `details` is the stored JSON itself, so that no number or key
 * changes on the way; details that are not JSON are a string.
 */
export const jsonFormat: EventFormat = {
  begin: () => '[',
  events: (events, isFirst) => (isFirst ? '\n' : ',\n') + events.map(toJson).join(',\n'),
  end: (isEmpty) => (isEmpty ? ']\n' : '\n]\n'),
};

function toJson(event: AuditEvent): string {
  return `{${AUDIT_EVENT_KEYS.map((key) => `"${key}":${valueToJson(event, key)}`).join(',')}}`;
}

function valueToJson(event: AuditEvent, key: AuditEventKey): string {
  const value = event[key];
  const isLiteral =
    value !== null && ((key === 'id' && INTEGER.test(value)) || (key === 'details' && isJson(value)));
  return isLiteral ? value : JSON.stringify(value);
}
