import type { CompletenessReport } from '../../../shared/completeness.ts';
import type {
  EventDetail,
  EventPage,
  Facets,
  FacetValue,
  FindDirection,
  FirstHits,
  FoundEvent,
  Histogram,
  LocatedEvent,
} from '../../../shared/contract.ts';
import type { EventFilter, ValueField } from '../../../shared/event-filter.ts';
import type { EventOrder } from '../../../shared/event-order.ts';
import type { ExportOptions } from '../../../shared/export-options.ts';
import type { Provenance } from '../../../shared/provenance.ts';
import type { RelatedEvents } from '../../../shared/related-events.ts';
import type { SourceSummary } from '../../../shared/source.ts';

interface View {
  readonly filter: EventFilter;
  readonly order: EventOrder;
}

/** How a database differs from what is shown of it. */
export interface SourceChanges {
  /** Events with a higher id than any that is shown. */
  readonly newEvents: number;
  /** Events that are shown are gone, or not what they were. */
  readonly hasOtherChanges: boolean;
}

/** What the worker answers: the one list that the worker's dispatch and the client's types derive from. */
export interface StoreOperations {
  /** Answers before all of a large log has been read; whatever takes more than its newest events waits for that. */
  open(input: { readonly path: string; readonly sourceId: string }): SourceSummary;
  /** Answers when all of the log has been read; reports progress in row ids. */
  index(input: undefined): SourceSummary;
  /**
   * Reads the database as it is now, beside what is shown, and answers how it differs. Nothing that is shown changes until
   * `adopt`.
   *
   * @param input `keepsIndex`: where the log seems only to have grown, what is new is read alone, and a change by hand to one
   *   of the old events may stay unnoticed
   */
  stage(input: { readonly sourceId: string; readonly keepsIndex: boolean }): SourceChanges;
  /** Shows what was staged. @throws AppError `no-source` where nothing was */
  adopt(input: undefined): SourceSummary;
  page(input: View & { readonly offset: number; readonly limit: number }): EventPage;
  /** What the search of a filter has found so far; null where it is over. */
  firstHits(input: { readonly filter: EventFilter; readonly limit: number }): FirstHits | null;
  detail(input: { readonly id: string }): EventDetail;
  locate(input: View & { readonly id: string }): number | null;
  find(
    input: View & { readonly text: string; readonly from: number; readonly direction: FindDirection },
  ): FoundEvent | null;
  nearest(input: View & { readonly time: number }): LocatedEvent | null;
  related(input: { readonly id: string }): RelatedEvents;
  facets(input: { readonly filter: EventFilter }): Facets;
  histogram(input: { readonly filter: EventFilter; readonly edges: readonly number[] }): Histogram;
  facetValues(input: {
    readonly filter: EventFilter;
    readonly field: ValueField;
    readonly search: string;
  }): readonly FacetValue[];
  /** Fixes the events of an export and answers their number. */
  exportOpen(input: { readonly exportId: string; readonly options: ExportOptions }): {
    readonly total: number;
  };
  /** The next bytes of an export and the number of events written with them; `done` comes with the last ones. */
  exportRead(input: { readonly exportId: string }): {
    readonly chunk: Uint8Array<ArrayBuffer>;
    readonly written: number;
    readonly done: boolean;
  };
  exportClose(input: { readonly exportId: string }): void;
  /** Whether events may be missing because the file is damaged: where no index of the table tells, SQLite has to read all of it. */
  hasLosses(input: undefined): boolean;
  /** Reports progress in bytes hashed. */
  provenance(input: undefined): Provenance;
  /** Looks for what is missing, inconsistent or damaged; reports progress in events. */
  check(input: undefined): CompletenessReport;
  /** Closes the database and removes its private copy. */
  close(input: undefined): void;
}

export type StoreOperationName = keyof StoreOperations;
export type StoreInput<Name extends StoreOperationName> = Parameters<StoreOperations[Name]>[0];
export type StoreOutput<Name extends StoreOperationName> = ReturnType<StoreOperations[Name]>;
