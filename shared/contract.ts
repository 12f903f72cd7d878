import { z } from 'zod';
import type { Failure } from './app-error.ts';
import type { AuditEvent } from './audit-event.ts';
import type { CompletenessReport } from './completeness.ts';
import { eventIdSchema, type PaneState, type SharedView, sharedViewSchema } from './detached-pane.ts';
import {
  eventFilterSchema,
  type FieldValue,
  SEARCH_MAX_LENGTH,
  VALUE_FIELDS,
  type ValueField,
} from './event-filter.ts';
import { eventOrderSchema } from './event-order.ts';
import { exportOptionsSchema } from './export-options.ts';
import type { Language } from './languages.ts';
import type { Provenance } from './provenance.ts';
import type { RelatedEvents } from './related-events.ts';
import { savedViewSchema } from './saved-view.ts';
import { type Settings, type SettingsChange, settingsChangeSchema } from './settings.ts';
import type { RecentSource, SourceSummary } from './source.ts';

/** An operation of the contract: what it takes (checked) and what it answers (promised). */
export interface Operation<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Carries the type only; never set. */
  readonly output?: Output;
}

function operation<Input extends z.ZodType>(input: Input) {
  return {
    answers: <Output>(): Operation<Input, Output> => ({ input }),
  };
}

const nothing = z.undefined();
const eventSchema = z.strictObject({ id: eventIdSchema });
const viewSchema = z.strictObject({ filter: eventFilterSchema, order: eventOrderSchema });

/** Most rows that one page may ask for. */
export const PAGE_MAX_ROWS = 500;

/** A row of the table: an event whose `details`, user agent and error message are cut to what a row can show. */
export interface EventRow extends AuditEvent {
  /** Milliseconds since 1970 UTC; null where the timestamp cannot be read. */
  readonly time: number | null;
}

export interface EventPage {
  readonly sourceId: string;
  /** Number of events that the filter shows. */
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly EventRow[];
}

/** What a search that is under way has found so far. */
export interface FirstHits {
  readonly sourceId: string;
  /** How many events; there may be more. */
  readonly found: number;
  /** The newest of them, with which the complete answer will begin in chronological order. */
  readonly rows: readonly EventRow[];
}

export interface EventDetail extends AuditEvent {
  readonly time: number | null;
}

const FIND_DIRECTIONS = ['next', 'previous'] as const;
export type FindDirection = (typeof FIND_DIRECTIONS)[number];

/** An event of a view, and its position there. */
export interface LocatedEvent {
  readonly id: string;
  readonly row: number;
}

/** A hit of a search within a view. */
export interface FoundEvent extends LocatedEvent {
  /** Which of the view's hits it is, counted from 1. */
  readonly rank: number;
  readonly count: number;
}

/** Values that a facet lists at most; the others are found by searching it. */
export const FACET_MAX_VALUES = 1_000;

export interface FacetValue {
  readonly value: FieldValue;
  /** Events with this value that pass all other filters. */
  readonly count: number;
}
/** The most frequent values of each field, at most {@link FACET_MAX_VALUES}. */
export type Facets = Readonly<Record<ValueField, readonly FacetValue[]>>;

/** Buckets of one histogram at most. */
export const HISTOGRAM_MAX_BUCKETS = 2_000;

/** Events per stretch of time. An event whose timestamp cannot be read is in none. */
export interface Histogram {
  readonly sourceId: string;
  /** Per bucket, every event of the log, whatever the filter shows. */
  readonly all: readonly number[];
  /** The events that the filter shows, by status: the most frequent in the log first. */
  readonly shown: readonly {
    readonly status: string | null;
    /** Per bucket. */
    readonly counts: readonly number[];
  }[];
}

/** Bounds of buckets, in milliseconds since 1970 UTC, ascending: a bucket begins with one and ends before the next. */
const bucketEdgesSchema = z
  .array(z.int())
  .min(2)
  .max(HISTOGRAM_MAX_BUCKETS + 1)
  .refine((edges) => edges.every((edge, i) => i === 0 || edge > (edges[i - 1] as number)))
  .readonly();

export interface HostDescription {
  readonly kind: 'desktop' | 'localhost';
  readonly version: string;
  /** Null where the host's system names none, as a server without a screen may: the browser's counts then. */
  readonly systemLanguage: Language | null;
  readonly settings: Settings;
}

/** How an export reached the user: a file that can be revealed, or a download that the page starts itself. */
export type ExportTicket =
  | { readonly kind: 'file'; readonly exportId: string; readonly fileName: string; readonly total: number }
  | { readonly kind: 'download'; readonly exportId: string; readonly url: string; readonly total: number };

/** How the file of a saved view reached the user. */
export type ViewTicket =
  | { readonly kind: 'file'; readonly fileName: string }
  | { readonly kind: 'download'; readonly url: string };

/** Every operation that a page may ask of its host: the one list that host, client and transports derive from. */
export const contract = {
  'host.describe': operation(nothing).answers<HostDescription>(),

  /** Remembers settings, beyond this run where the host can. */
  'settings.change': operation(settingsChangeSchema).answers<void>(),

  /** Null while nothing is open. */
  'source.current': operation(nothing).answers<SourceSummary | null>(),
  /** The current source, as soon as all of it has been read. Progress arrives as host events, in row ids. */
  'source.indexed': operation(nothing).answers<SourceSummary>(),
  /** Lets the user pick a database; null when the dialog was cancelled. */
  'source.pick': operation(nothing).answers<SourceSummary | null>(),
  'source.recent': operation(nothing).answers<readonly RecentSource[]>(),
  /** `path` must be one of `source.recent`. */
  'source.openRecent': operation(z.strictObject({ path: z.string().max(4_096) })).answers<SourceSummary>(),
  'source.openSample': operation(nothing).answers<SourceSummary>(),
  /** Opens the current source anew: after a change, or when the store was lost. */
  'source.reopen': operation(nothing).answers<SourceSummary>(),

  /** Whether new events of a source that is still written are looked for all the time. */
  'source.follow': operation(z.strictObject({ enabled: z.boolean() })).answers<void>(),
  /** Reads the source as it is now and shows that. */
  'source.refresh': operation(nothing).answers<SourceSummary>(),
  /** Hashes the files; progress arrives as host events, in bytes. */
  'source.provenance': operation(nothing).answers<Provenance>(),

  /** Progress arrives as host events, in events. A second call joins the first. */
  'completeness.check': operation(nothing).answers<CompletenessReport>(),
  /** The check that is under way, if any, rejects with `cancelled`. */
  'completeness.cancel': operation(nothing).answers<void>(),

  'events.page': operation(
    viewSchema.extend({ offset: z.int().min(0), limit: z.int().min(1).max(PAGE_MAX_ROWS) }),
  ).answers<EventPage>(),
  /**
   * The first events of a filter whose search takes a while, to be shown until `events.page` answers; null where the search
   * is over, or nothing is searched.
   */
  'events.firstHits': operation(
    z.strictObject({ filter: eventFilterSchema, limit: z.int().min(1).max(PAGE_MAX_ROWS) }),
  ).answers<FirstHits | null>(),
  'events.detail': operation(eventSchema).answers<EventDetail>(),
  /** The position of an event in a view; null where the filter hides it. */
  'events.locate': operation(viewSchema.extend(eventSchema.shape)).answers<number | null>(),
  /** The event next to a position of a view that contains a text, after the last the first again; null without any. */
  'events.find': operation(
    viewSchema.extend({
      text: z.string().min(1).max(SEARCH_MAX_LENGTH),
      from: z.int().min(-1),
      direction: z.enum(FIND_DIRECTIONS),
    }),
  ).answers<FoundEvent | null>(),
  /** The event of a view that is nearest to a time, in milliseconds since 1970 UTC. */
  'events.nearest': operation(viewSchema.extend({ time: z.int() })).answers<LocatedEvent | null>(),
  /** What an event has in common with others. */
  'events.related': operation(eventSchema).answers<RelatedEvents>(),
  'events.facets': operation(z.strictObject({ filter: eventFilterSchema })).answers<Facets>(),
  'events.histogram': operation(
    z.strictObject({ filter: eventFilterSchema, edges: bucketEdgesSchema }),
  ).answers<Histogram>(),
  /** The values of one field that contain a text. */
  'events.facetValues': operation(
    z.strictObject({
      filter: eventFilterSchema,
      field: z.enum(VALUE_FIELDS),
      search: z.string().max(SEARCH_MAX_LENGTH),
    }),
  ).answers<readonly FacetValue[]>(),

  'pane.state': operation(nothing).answers<PaneState>(),
  /** Shows the open event in a window of its own; `not-available` where the host has no windows. */
  'pane.detach': operation(nothing).answers<void>(),
  'pane.pin': operation(z.strictObject({ isPinned: z.boolean() })).answers<void>(),
  /** What a page of this session looked at last; null until one has said so. */
  'view.shared': operation(nothing).answers<SharedView | null>(),
  /** Has the other page of this session look at the same. */
  'view.share': operation(sharedViewSchema).answers<void>(),

  /** Null when the save dialog was cancelled. Progress and end arrive as host events. */
  'export.start': operation(exportOptionsSchema).answers<ExportTicket | null>(),
  'export.cancel': operation(z.strictObject({ exportId: z.string().max(100) })).answers<void>(),
  'export.reveal': operation(z.strictObject({ exportId: z.string().max(100) })).answers<void>(),
  /** Writes a saved view into a file; null when the save dialog was cancelled. */
  'export.view': operation(savedViewSchema).answers<ViewTicket | null>(),
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type OperationInput<Name extends OperationName> = z.input<Contract[Name]['input']>;
export type OperationParsedInput<Name extends OperationName> = z.output<Contract[Name]['input']>;
export type OperationOutput<Name extends OperationName> =
  Contract[Name] extends Operation<z.ZodType, infer Output> ? Output : never;

/** What a host tells its page without being asked. */
export interface HostEvents {
  /** Some page has changed settings, perhaps the one that is told. */
  readonly 'settings.changed': SettingsChange;
  /** An opening has begun, ended or failed, whoever asked for it. */
  readonly 'source.opening': { readonly fileName: string };
  readonly 'source.opened': SourceSummary;
  readonly 'source.indexing': { readonly sourceId: string; readonly done: number; readonly total: number };
  readonly 'source.openFailed': { readonly fileName: string; readonly error: Failure };
  /** The files of the source are not what they were. `newEvents` is known while it is followed. */
  readonly 'source.changed': {
    readonly state: 'changed' | 'replaced' | 'vanished';
    readonly newEvents: number | null;
  };
  readonly 'source.provenanceProgress': { readonly done: number; readonly total: number };
  readonly 'completeness.progress': { readonly done: number; readonly total: number };
  readonly 'pane.changed': { readonly state: PaneState };
  readonly 'view.shared': SharedView;
  readonly 'source.lost': { readonly error: Failure };
  readonly 'export.progress': { readonly exportId: string; readonly written: number; readonly total: number };
  readonly 'export.finished': {
    readonly exportId: string;
    readonly fileName: string;
    readonly written: number;
  };
  readonly 'export.cancelled': { readonly exportId: string };
  readonly 'export.failed': { readonly exportId: string; readonly error: Failure };
  /** A menu item of the host that the page carries out. */
  readonly 'menu.command': {
    readonly command: 'export-csv' | 'export-json' | 'focus-search' | 'refresh' | 'show-shortcuts';
  };
}
export type HostEventName = keyof HostEvents;

/** What a host offers its page; the preload and the localhost client both implement it. */
export interface HostBridge {
  /**
   * Never rejects for an expected failure: the answer is a `Result`, still unchecked.
   *
   * @param callId a UUID, by which the call can be cancelled
   */
  call(operation: string, input: unknown, callId: string): Promise<unknown>;
  /** Nobody waits for the answer of that call any more: whatever it does may stop. */
  cancel(callId: string): void;
  /** Returns a function that ends the subscription. */
  on(listener: (name: string, payload: unknown) => void): () => void;
}

/** Name of the global under which the desktop preload exposes the {@link HostBridge}. */
export const BRIDGE_GLOBAL = 'auditViewerHost';
/** The IPC channels for calls and for cancelling them (page to host), and the one for host events (host to page). */
export const CALL_CHANNEL = 'audit-viewer:call';
export const CANCEL_CHANNEL = 'audit-viewer:cancel';
export const EVENT_CHANNEL = 'audit-viewer:event';
