/** How the evidence is being read; see ARCHITECTURE.md, "Opening without touching". */
export type OpenedAs = 'in-place' | 'private-copy' | 'live-copy' | 'imported';

/** Some events that follow one another. */
export interface TimeStretch {
  /** Milliseconds since 1970 UTC. */
  readonly firstTime: number;
  readonly lastTime: number;
  readonly eventCount: number;
}

/**
 * Where the events of a log lie in time. A few stray where a clock was wrong: so far from all others, in 1970 or in 9999, that
 * a chart of them all would show nothing else.
 */
export interface Timeline {
  readonly earlier: TimeStretch | null;
  readonly usual: TimeStretch;
  readonly later: TimeStretch | null;
}

/** What the header of the screen says of the open database. */
export interface SourceSummary {
  /** Changes with every opening, so that nothing fetched before is mistaken for now. */
  readonly sourceId: string;
  readonly fileName: string;
  readonly path: string;
  readonly sizeBytes: number;
  readonly openedAs: OpenedAs;
  /** Something of the log cannot be read: events are left out, or some of their values. */
  readonly isDamaged: boolean;
  /**
   * False while a large log is still being read: until then the count and the times are those of its newest events alone,
   * and whatever takes more is answered when it has been read.
   */
  readonly isIndexed: boolean;
  readonly eventCount: number;
  /** Milliseconds since 1970 UTC; null where no timestamp can be read. */
  readonly firstTime: number | null;
  readonly lastTime: number | null;
  /** Null where no timestamp can be read. */
  readonly timeline: Timeline | null;
}

export interface RecentSource {
  readonly path: string;
  readonly fileName: string;
}
