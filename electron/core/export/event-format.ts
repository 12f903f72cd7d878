import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { ExportOptions } from '../../../shared/export-options.ts';
import { csvFormat } from './csv-format.ts';
import { jsonFormat } from './json-format.ts';

/** Turns events into the text of a file, piece by piece: begin, then batches, then end. */
export interface EventFormat {
  begin(): string;
  /** @param isFirst whether these are the first events of the file */
  events(events: readonly AuditEvent[], isFirst: boolean): string;
  /** @param isEmpty whether the file holds no event */
  end(isEmpty: boolean): string;
}

export function eventFormat(options: ExportOptions): EventFormat {
  switch (options.format) {
    case 'csv':
      return csvFormat(options);
    case 'json':
      return jsonFormat;
    default:
      return options.format satisfies never;
  }
}
