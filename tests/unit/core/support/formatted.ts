import type { EventFormat } from '../../../../electron/core/export/event-format.ts';
import { Utf8Chunk } from '../../../../electron/core/export/utf8-chunk.ts';
import type { AuditEvent } from '../../../../shared/audit-event.ts';

/** A whole file with these events. */
export function formatted(format: EventFormat, events: readonly AuditEvent[]): string {
  const chunk = new Utf8Chunk(1_024);
  format.begin(chunk);
  for (const [i, event] of events.entries()) format.event(chunk, event, i === 0);
  format.end(chunk, events.length === 0);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(chunk.bytes);
}
