import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { ExportOptions } from '../../../shared/export-options.ts';
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
