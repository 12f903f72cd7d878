import type { EventReader } from '../store/event-reader.ts';
import { chooseFormat } from './choose-format.ts';
import type { FormatOptions } from './event-format.ts';
import { Utf8Chunk } from './utf8-chunk.ts';

/** Bytes after which a chunk is handed on. */
const CHUNK_BYTES = 256 * 1024;
/** Room for the event that fills it. */
const CHUNK_CAPACITY_BYTES = CHUNK_BYTES + 64 * 1024;

/** Events read at once: few at first, since each may be large, then ever more. */
const FIRST_EVENTS = 4;
const EVENTS_MAX = 128;

/** What the events of a part make: a file, or its beginning, its end, or something between. */
export interface FilePart {
  readonly format: FormatOptions;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface FormattedEvents {
  /** UTF-8, about 256 KB and at most one event more. */
  readonly chunk: Uint8Array<ArrayBuffer>;
  /** How many of the events are in it; the others are left for another chunk. */
  readonly written: number;
}

/** Writes as many of the events as fit into a chunk, at least one. */
export function formatEvents(
  reader: EventReader,
  rowIds: BigInt64Array,
  { format, isFirst, isLast }: FilePart,
): FormattedEvents {
  const chunk = new Utf8Chunk(CHUNK_CAPACITY_BYTES);
  const { begin, event: write, end } = chooseFormat(format);
  if (isFirst) begin(chunk);
  let written = 0;
  for (let step = FIRST_EVENTS; written < rowIds.length && chunk.length < CHUNK_BYTES; step *= 2) {
    const next = rowIds.subarray(written, written + Math.min(step, EVENTS_MAX));
    for (const event of reader.readMany([...next])) {
      write(chunk, event, isFirst && written === 0);
      written++;
      if (chunk.length >= CHUNK_BYTES) break;
    }
  }
  if (isLast && written === rowIds.length) end(chunk, isFirst && written === 0);
  return { chunk: chunk.bytes, written };
}
