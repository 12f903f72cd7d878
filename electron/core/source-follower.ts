import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { AppError } from '../../shared/app-error.ts';
import type { SourceSummary } from '../../shared/source.ts';
import type { Host } from './host.ts';
import { type SourceChange, SourceWatch } from './source-watch.ts';
import type { StoreClient } from './worker/client.ts';
import type { SourceChanges } from './worker/store-operations.ts';

/** A source that changes all the time is read at most every other moment: the page needs the store as well. */
const REST_PER_READING = 1;

/**
 * Notices what becomes of an open source, and reads it anew: at once when it is followed, otherwise when asked. What is
 * shown never changes by itself.
 */
export class SourceFollower {
  readonly #host: Host;
  readonly #store: StoreClient;
  readonly #watch: SourceWatch;
  #isFollowing = false;
  #isStopped = false;
  /** Another file is there: what it holds is no news of the one that is shown. */
  #isReplaced = false;
  #isReading = false;
  #hasChangedAgain = false;
  #refreshing: Promise<SourceSummary> | undefined;

  constructor(host: Host, store: StoreClient, path: string) {
    this.#host = host;
    this.#store = store;
    this.#watch = new SourceWatch(path, (change) => this.#onChange(change));
  }

  /** To be called before the source is first read, so that no change after that is missed. */
  prepare(): Promise<void> {
    return this.#watch.mark();
  }

  start(): void {
    this.#watch.start();
  }

  /** Nothing is told of the source any more. */
  stop(): void {
    this.#isStopped = true;
    this.#watch.stop();
  }

  follow(enabled: boolean): void {
    this.#isFollowing = enabled;
    if (enabled && !this.#isReplaced) void this.#readAhead();
  }

  /**
   * Reads the source as it is now and makes the store show that. While that is under way, answers it. All of it is read, and
   * of one that is followed only what is new.
   */
  refresh(): Promise<SourceSummary> {
    this.#refreshing ??= this.#readAndShow().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #readAndShow(): Promise<SourceSummary> {
    await this.#stage(this.#isFollowing);
    const summary = await this.#store.call('adopt', undefined);
    this.#isReplaced = false;
    return summary;
  }

  #onChange(change: SourceChange): void {
    this.#isReplaced ||= change === 'replaced';
    const state = this.#isReplaced && change === 'changed' ? 'replaced' : change;
    if (state === 'changed' && this.#isFollowing) void this.#readAhead();
    else this.#tell({ state, newEvents: null });
  }

  async #readAhead(): Promise<void> {
    this.#hasChangedAgain = true;
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#hasChangedAgain && !this.#isStopped) {
      this.#hasChangedAgain = false;
      const startedMs = performance.now();
      await this.#tellNews();
      await setTimeout((performance.now() - startedMs) * REST_PER_READING, undefined, { ref: false });
    }
    this.#isReading = false;
  }

  async #tellNews(): Promise<void> {
    try {
      const { newEvents, hasOtherChanges } = await this.#stage(true);
      if (newEvents > 0 || hasOtherChanges) this.#tell({ state: 'changed', newEvents });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#tell({ state: 'changed', newEvents: null });
    }
  }

  #tell(change: { readonly state: SourceChange; readonly newEvents: number | null }): void {
    if (!this.#isStopped) this.#host.emit('source.changed', change);
  }

  async #stage(keepsIndex: boolean): Promise<SourceChanges> {
    await this.#watch.mark();
    return this.#store.call('stage', { sourceId: randomUUID(), keepsIndex });
  }
}
