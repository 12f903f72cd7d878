import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { ExportOptions } from '../../../shared/export-options.ts';
import { csvFormat } from './csv-format.ts';
import { jsonFormat } from './json-format.ts';
import type { Utf8Chunk } from './utf8-chunk.ts';

/** Writes a file, piece by piece: begin, then every event, then end. */
export interface EventFormat {
  begin(chunk: Utf8Chunk): void;
  /** @param isFirst whether it is the first event of the file */
  event(chunk: Utf8Chunk, event: AuditEvent, isFirst: boolean): void;
  /** @param isEmpty whether the file holds no event */
  end(chunk: Utf8Chunk, isEmpty: boolean): void;
}

export type FormatOptions = Pick<ExportOptions, 'format' | 'bom' | 'formulaGuard'>;

export function eventFormat(options: FormatOptions): EventFormat {
  switch (options.format) {
    case 'csv':
      return csvFormat(options);
    case 'json':
      return jsonFormat;
    default:
      return options.format satisfies never;
  }
}
