import { AUDIT_EVENT_KEYS, type AuditEvent } from '../../shared/audit-event.ts';
import { indentJson, linesToText } from './indent-json.ts';
import { parseDetails } from './parse-details.ts';

/** An event as duplistatus's JSON export writes it, indented; details as they are stored where they are valid JSON. */
export function eventToJson(event: AuditEvent): string {
  const hasJsonDetails =
    parseDetails(event.details).kind !== 'malformed' && (event.details ?? '').trim() !== '';
  const entries = AUDIT_EVENT_KEYS.map((key) => {
    const value = event[key];
    const isVerbatim = key === 'id' || (key === 'details' && hasJsonDetails);
    return `${JSON.stringify(key)}:${isVerbatim ? value : JSON.stringify(value)}`;
  });
  return linesToText(indentJson(`{${entries.join(',')}}`));
}
