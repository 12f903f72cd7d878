import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import type { SourceSummary } from '../../shared/source.ts';
import type { Host } from './host.ts';
import { SourceFollower } from './source-follower.ts';
import { StoreClient } from './worker/client.ts';
import type { Progress } from './worker/protocol.ts';

interface Opened {
  readonly store: StoreClient;
  readonly follower: SourceFollower;
  summary: SourceSummary;
  /** The summary of all events, when they have been read. */
  indexed: Promise<SourceSummary>;
  /** How many exports read it. */
  holders: number;
}

/** A database that stays open until it is released. */
export interface HeldStore {
  readonly store: StoreClient;
  /** To be called once. Resolves when the database is closed, where nothing else keeps it open. */
  release(): Promise<void>;
}

/** The database that a session shows. Each opening gets a worker of its own; a failed one leaves the old in place. */
export class OpenSource {
  readonly #host: Host;
  readonly #workerUrl: URL;
  #opened: Opened | undefined;
  /** No longer shown, but still held. */
  readonly #retired = new Set<Opened>();
  #openings = 0;

  constructor(host: Host, workerUrl: URL) {
    this.#host = host;
    this.#workerUrl = workerUrl;
  }

  current(): SourceSummary | null {
    return this.#opened?.summary ?? null;
  }

  /** What is shown, as soon as all of it has been read. @throws AppError `no-source`, or why it cannot be read */
  indexed(): Promise<SourceSummary> {
    return this.#require().indexed;
  }

  /** @throws AppError `no-source` while nothing is open */
  store(): StoreClient {
    return this.#require().store;
  }

  /** Keeps the database that is shown open, whatever is opened meanwhile. @throws AppError `no-source` */
  hold(): HeldStore {
    const opened = this.#require();
    opened.holders++;
    return {
      store: opened.store,
      release: async () => {
        opened.holders--;
        if (this.#retired.has(opened)) await this.#retire(opened);
      },
    };
  }

  /** @throws AppError `no-source` */
  follow(enabled: boolean): void {
    this.#require().follower.follow(enabled);
  }

  /** Shows the source as it is now. @throws AppError as `open` does; what was shown then stays */
  async refresh(): Promise<SourceSummary> {
    const opened = this.#require();
    opened.summary = await opened.follower.refresh();
    opened.indexed = Promise.resolve(opened.summary);
    this.#host.emit('source.opened', opened.summary);
    return opened.summary;
  }

  async pick(): Promise<SourceSummary | null> {
    const path = await this.#host.pickDatabase();
    return path === null ? null : this.open(path);
  }

  /** @throws AppError `forbidden` for a path that is not among the recent ones: the page may not name files freely */
  async openRecent(path: string): Promise<SourceSummary> {
    if (!this.#host.recentSources().some((recent) => recent.path === path)) throw new AppError('forbidden');
    return this.open(path);
  }

  /** @throws AppError `no-source` while nothing was ever opened */
  async reopen(): Promise<SourceSummary> {
    return this.open(this.#require().summary.path);
  }

  /**
   * Opens a database and closes the one before as soon as no export reads it. The page is told by host events, whoever
   * asked.
   */
  async open(path: string): Promise<SourceSummary> {
    const absolute = resolve(path);
    const opening = ++this.#openings;
    this.#host.emit('source.opening', { fileName: basename(absolute) });
    const sourceId = randomUUID();
    const store = new StoreClient(this.#workerUrl, (error, cause) => {
      this.#host.log(`store lost: ${cause instanceof Error ? cause.stack : String(cause)}`);
      if (this.#opened?.store === store) this.#host.emit('source.lost', { error });
    });
    const follower = new SourceFollower(this.#host, store, absolute);
    try {
      await follower.prepare();
      const summary = await store.call('open', { path: absolute, sourceId });
      if (opening !== this.#openings) throw new AppError('not-available');
      const previous = this.#opened;
      this.#opened = { store, follower, summary, indexed: Promise.resolve(summary), holders: 0 };
      if (!summary.isIndexed) this.#watchIndexing(this.#opened);
      follower.start();
      this.#host.rememberSource(absolute);
      this.#host.emit('source.opened', summary);
      if (previous !== undefined) await this.#retire(previous);
      return summary;
    } catch (error) {
      await store.close();
      if (error instanceof AppError && opening === this.#openings) {
        this.#host.emit('source.openFailed', { fileName: basename(absolute), error: error.toFailure() });
      }
      throw error;
    }
  }

  #watchIndexing(opened: Opened): void {
    const { sourceId } = opened.summary;
    const onProgress = (progress: Progress) => {
      if (this.#opened === opened) this.#host.emit('source.indexing', { sourceId, ...progress });
    };
    opened.indexed = opened.store.call('index', undefined, { onProgress }).then((summary) => {
      if (opened.summary.sourceId === sourceId) opened.summary = summary;
      return summary;
    });
    // The page asks for it; a database that is closed meanwhile is nobody's concern.
    opened.indexed.catch(() => {});
  }

  /** Closes everything, exports or not. */
  async close(): Promise<void> {
    this.#openings++;
    const opened = [...this.#retired, ...(this.#opened === undefined ? [] : [this.#opened])];
    this.#opened = undefined;
    this.#retired.clear();
    await Promise.all(opened.map(close));
  }

  async #retire(opened: Opened): Promise<void> {
    opened.follower.stop();
    if (opened.holders > 0) {
      this.#retired.add(opened);
    } else {
      this.#retired.delete(opened);
      await close(opened);
    }
  }

  #require(): Opened {
    if (this.#opened === undefined) throw new AppError('no-source');
    return this.#opened;
  }
}

async function close({ follower, store }: Opened): Promise<void> {
  follower.stop();
  await store.close();
}
