import { type FilePart, type FormattedEvents, formatEvents } from '../export/format-events.ts';
import { type RankedColumn, rankColumn } from '../index/rank-column.ts';
import type { CallContext } from '../worker/protocol.ts';
import type { OpenDatabase } from './open-database.ts';

/**
 * What is read at length, and so in a thread of its own: the one list that the thread, the store and their types derive
 * from. An input is copied on its way, bytes in an answer are handed over.
 */
export interface LongReadings {
  /** As many of the events as fit into a chunk. */
  formatEvents(input: { readonly rowIds: BigInt64Array; readonly part: FilePart }): FormattedEvents;
  /** Per event, the rank of its value in a column. */
  rankColumn(input: RankedColumn): Uint32Array<ArrayBuffer>;
}

export type ReadingName = keyof LongReadings;
export type ReadingInput<Name extends ReadingName> = Parameters<LongReadings[Name]>[0];
export type ReadingOutput<Name extends ReadingName> = ReturnType<LongReadings[Name]>;

type Readings = {
  readonly [Name in ReadingName]: (
    database: OpenDatabase,
    input: ReadingInput<Name>,
    context: CallContext,
  ) => ReadingOutput<Name> | Promise<ReadingOutput<Name>>;
};

const readings: Readings = {
  formatEvents: ({ reader }, { rowIds, part }) => formatEvents(reader, rowIds, part),
  rankColumn: ({ db, table }, column, { report }) => rankColumn({ ...column, db, table, report }),
};

/** Carries out a long reading in this thread. */
export async function readHere<Name extends ReadingName>(
  database: OpenDatabase,
  name: Name,
  input: ReadingInput<Name>,
  context: CallContext,
): Promise<ReadingOutput<Name>> {
  return readings[name](database, input, context);
}
