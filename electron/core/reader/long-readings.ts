import { type FilePart, type FormattedEvents, formatEvents } from '../export/format-events.ts';
import type { Codes } from '../index/code-column.ts';
import { unpackTexts } from '../index/column-texts.ts';
import type { EventIndex } from '../index/event-index.ts';
import { rankColumn } from '../index/rank-column.ts';
import { rankTexts } from '../index/rank-texts.ts';
import type { RankedColumn } from '../index/ranking.ts';
import { brokenReferences } from '../integrity/database-checks.ts';
import { type OddDetails, scanDetails } from '../integrity/scan-details.ts';
import { type IdPairs, scanIds } from '../integrity/scan-ids.ts';
import { type FileToHash, hashFile } from '../store/hash-file.ts';
import { checkTable, quickCheck } from '../store/quick-check.ts';
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
  rankColumn(input: RankedColumn): Codes;
  /** The rank of each text in `packs`, as packed for another thread. */
  rankTexts(input: { readonly packs: readonly string[] }): Uint32Array<ArrayBuffer>;
  /** The SHA-256 of any file; reports in bytes of it. */
  hashFile(input: FileToHash): string;
  quickCheck(input: undefined): string[];
  checkTable(input: undefined): string[];
  brokenReferences(input: undefined): string[];
  /** Undefined where the ids are the row ids. */
  idsApart(input: undefined): IdPairs | undefined;
  oddDetails(input: Pick<EventIndex, 'rowIds' | 'isOutOfOrder'>): OddDetails;
}

export type ReadingName = keyof LongReadings;
export type ReadingInput<Name extends ReadingName> = Parameters<LongReadings[Name]>[0];
export type ReadingOutput<Name extends ReadingName> = ReturnType<LongReadings[Name]>;

/**
 * Somebody waits for a reading that is `urgent`, and may soon for one that is done `ahead`; neither is ever queued behind one
 * that is in no hurry.
 */
export type Pace = 'urgent' | 'ahead' | 'unhurried';

export const PACE_OF: Readonly<Record<ReadingName, Pace>> = {
  formatEvents: 'urgent',
  rankColumn: 'ahead',
  rankTexts: 'ahead',
  hashFile: 'unhurried',
  quickCheck: 'unhurried',
  checkTable: 'unhurried',
  brokenReferences: 'unhurried',
  idsApart: 'unhurried',
  oddDetails: 'unhurried',
};

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
  rankTexts: (_database, { packs }) => rankTexts(unpackTexts(packs)),
  hashFile: (_database, file, context) => hashFile(file, context),
  quickCheck: ({ db }) => quickCheck(db),
  checkTable: ({ db }) => checkTable(db),
  brokenReferences: ({ db }) => brokenReferences(db),
  idsApart: (database) => scanIds(database),
  oddDetails: (database, events) => scanDetails(database, events),
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
