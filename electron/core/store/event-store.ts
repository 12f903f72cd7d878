import { randomUUID } from 'node:crypto';
import { AppError } from '../../../shared/app-error.ts';
import type { CompletenessReport } from '../../../shared/completeness.ts';
import type { Provenance } from '../../../shared/provenance.ts';
import type { SourceSummary } from '../../../shared/source.ts';
import { appendToIndex, type BuiltIndex, buildIndex } from '../index/build-index.ts';
import type { Codes } from '../index/code-column.ts';
import { isScannedColumn, packColumnTexts, type ScannedColumn } from '../index/column-texts.ts';
import { continuesIndex } from '../index/continued-index.ts';
import { countThrough, type EventIndex, lastRowId, rowIdAt } from '../index/event-index.ts';
import { EventOrders } from '../index/event-orders.ts';
import { EventViews } from '../index/event-views.ts';
import { type LongColumn, TextRanks } from '../index/text-ranks.ts';
import { TextSearch } from '../index/text-search.ts';
import { timelineOf, timeRange } from '../index/timeline.ts';
import { checkCompleteness } from '../integrity/check-completeness.ts';
import { DatabaseReadings } from '../reader/database-readings.ts';
import type { ReaderPool } from '../reader/reader-pool.ts';
import type { CallContext } from '../worker/protocol.ts';
import type { SourceChanges } from '../worker/store-operations.ts';
import { EventQueries } from './event-queries.ts';
import { EventReader } from './event-reader.ts';
import { type EventTable, inspectEventTable } from './event-table.ts';
import type { Evidence } from './evidence.ts';
import { readProvenance } from './provenance.ts';
import { SoundReadings } from './sound-readings.ts';
import { type LogSurvey, surveyLogs } from './survey-logs.ts';

/** Fewer events are put in order, and searched, in a moment. */
const PREPARED_EVENTS = 50_000;

export interface OpeningOptions {
  /** The same database as it was before, whose index is taken over where it only has grown. */
  readonly previous?: EventStore | undefined;
  /** Threads for long readings. */
  readonly readers?: ReaderPool | undefined;
}

/** One open database: its events, the index over them, and how it differs from what it was. */
export class EventStore {
  readonly events: EventQueries;
  readonly #evidence: Evidence;
  readonly #sourceId: string;
  readonly #table: EventTable;
  readonly #reader: EventReader;
  readonly #readings: DatabaseReadings;
  readonly #soundReadings: SoundReadings;
  readonly #built: BuiltIndex;
  /** Given up when the store is closed. */
  readonly #closing = new AbortController();
  readonly #texts = new TextRanks((column, context) => this.#rankColumn(column, context));
  readonly #orders: EventOrders;
  readonly #search: TextSearch;
  #logs: Promise<LogSurvey> | undefined;

  private constructor(
    evidence: Evidence,
    sourceId: string,
    table: EventTable,
    built: BuiltIndex,
    readers: ReaderPool | undefined,
    shorterSearch: TextSearch | undefined,
  ) {
    const { db, file } = evidence;
    const { isOutOfOrder } = built.index;
    this.#evidence = evidence;
    this.#sourceId = sourceId;
    this.#table = table;
    this.#built = built;
    this.#reader = new EventReader(db, table, isOutOfOrder);
    const checksCellSizes = db.pragma('cell_size_check', { simple: true }) === 1;
    this.#readings = new DatabaseReadings(
      { db, table, reader: this.#reader },
      { id: randomUUID(), file, table, isOutOfOrder, checksCellSizes },
      readers,
    );
    this.#orders = new EventOrders(this.#index, this.#texts);
    this.#search = new TextSearch(db, table, this.#index, shorterSearch);
    this.#soundReadings = new SoundReadings(evidence, this.#reader, this.#readings);
    this.events = new EventQueries({
      sourceId,
      index: this.#index,
      views: new EventViews(this.#index, this.#orders, this.#search),
      readings: this.#soundReadings,
    });
  }

  /**
   * Reads the whole log into its index; reports in row ids.
   *
   * @throws AppError `audit-log-without-row-ids`
   */
  static async open(
    evidence: Evidence,
    sourceId: string,
    context: CallContext,
    { previous, readers }: OpeningOptions = {},
  ): Promise<EventStore> {
    const { db, fileName, path } = evidence;
    const table = inspectEventTable(db, { fileName, path });
    const appended = previous && (await appendToIndex(previous.#built, db, table, context));
    const built = appended ?? (await buildIndex(db, table, context));
    return new EventStore(evidence, sourceId, table, built, readers, appended && previous.#search);
  }

  get #index(): EventIndex {
    return this.#built.index;
  }

  get path(): string {
    return this.#evidence.path;
  }

  /** What happened to the database since it was as in `earlier`. */
  changesSince(earlier: EventStore): SourceChanges {
    const isEmpty = this.#index.count + earlier.#index.count === 0;
    return {
      newEvents: this.#index.count - countThrough(this.#index, lastRowId(earlier.#index)),
      hasOtherChanges: !this.#hasGrownFrom(earlier) && !isEmpty,
    };
  }

  /** Events may be read from a later state of the same database, where this one's file is overwritten. */
  continueIn(later: EventStore): void {
    if (later.#hasGrownFrom(this)) this.#soundReadings.continueIn(later.#soundReadings);
  }

  /** What was read may be a mixture: the file was overwritten since it was opened. */
  get isOverwritten(): boolean {
    return this.#soundReadings.isOverwritten;
  }

  /** Events can be read, if only from a later state of the file. */
  get isReadable(): boolean {
    return this.#soundReadings.isReadable;
  }

  get hasSuccessor(): boolean {
    return this.#soundReadings.hasSuccessor;
  }

  /** Where the index was not appended to but built anew, the events themselves tell. */
  #hasGrownFrom(earlier: EventStore): boolean {
    const { builder } = this.#built;
    const isAppended = builder !== undefined && builder === earlier.#built.builder;
    return isAppended || continuesIndex(earlier.#index, this.#evidence.db, this.#table);
  }

  get #isDamaged(): boolean {
    const { unreadable, partlyReadable } = this.#index;
    return this.#evidence.isDamaged || unreadable.length + partlyReadable.length > 0;
  }

  summary(): SourceSummary {
    const { path, fileName, sizeBytes, openedAs } = this.#evidence;
    const timeline = timelineOf(this.#index.times);
    return {
      sourceId: this.#sourceId,
      path,
      fileName,
      sizeBytes,
      openedAs,
      isDamaged: this.#isDamaged,
      isIndexed: true,
      eventCount: this.#index.count,
      ...timeRange(timeline),
      timeline,
    };
  }

  /**
   * Finds out in advance what takes long to find out, where it is worth it.
   *
   * @param rest is awaited before each piece of what this thread does itself, and of what takes others long
   * @throws as reading it does
   */
  async prepare(context: CallContext, rest: () => Promise<void>): Promise<void> {
    if (this.#index.count < PREPARED_EVENTS) return;
    const signal = AbortSignal.any([context.signal, this.#closing.signal]);
    const whileOpen = { ...context, signal };
    const restWhileOpen = async () => {
      await rest();
      signal.throwIfAborted();
    };
    await Promise.all([
      this.#orders.prepareAll(whileOpen, restWhileOpen),
      this.#search.prepare(whileOpen, restWhileOpen),
    ]);
  }

  provenance(context: CallContext): Promise<Provenance> {
    const surveyLogs = () => this.#surveyLogs();
    return readProvenance(this.#evidence, this.#readings, this.#sourceId, surveyLogs, context);
  }

  /** Whether events may be missing because the file, or the log beside it, is damaged. */
  async hasLosses(context: CallContext): Promise<boolean> {
    if (this.#isDamaged || (await this.#surveyLogs()).isDamaged) return true;
    if (this.#built.isConfirmed) return false;
    const messages = await this.#readings.read('checkTable', undefined, context);
    this.#soundReadings.requireUnchanged();
    return messages.length > 0;
  }

  async check(context: CallContext): Promise<CompletenessReport> {
    const database = {
      sourceId: this.#sourceId,
      db: this.#evidence.db,
      index: this.#index,
      chronology: this.#orders.chronology,
      readings: this.#readings,
      logs: await this.#surveyLogs(),
      readAt: (position: number) => this.#reader.read(rowIdAt(this.#index, position)),
    };
    const report = await checkCompleteness(database, Date.now(), context);
    this.#soundReadings.requireUnchanged();
    return report;
  }

  /** Once: what is surveyed is a private copy, which does not change. */
  #surveyLogs(): Promise<LogSurvey> {
    this.#logs ??= surveyLogs(this.#evidence);
    return this.#logs;
  }

  async #rankColumn(column: LongColumn, context: CallContext): Promise<Codes> {
    if (isScannedColumn(column)) return this.#rankScanned(column, context);
    const packs = await packColumnTexts(this.#index, column, context);
    return this.#readings.read('rankTexts', { packs }, context);
  }

  async #rankScanned(key: ScannedColumn, context: CallContext): Promise<Codes> {
    const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const signal = AbortSignal.any([context.signal, this.#closing.signal]);
    signal.addEventListener('abort', () => Atomics.store(stop, 0, 1), { once: true });
    const column = { key, rowIds: this.#index.rowIds, stop } as const;
    const ranks = await this.#readings.read('rankColumn', column, { ...context, signal });
    this.#soundReadings.requireUnchanged();
    return ranks;
  }

  /** Resolves when nothing has the database open any more: at once, where no other thread has. */
  close(): Promise<void> | undefined {
    this.#soundReadings.close();
    this.#closing.abort(new AppError('cancelled'));
    const closed = this.#readings.close()?.then(() => this.#evidence.close());
    if (closed === undefined) this.#evidence.close();
    return closed;
  }
}
