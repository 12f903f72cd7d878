import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/app-error.ts';
import type { SourceSummary } from '../../shared/source.ts';
import type { Host } from './host.ts';
import { type SourceChange, SourceWatch } from './source-watch.ts';
import type { StoreClient } from './worker/client.ts';

/**
 * Notices what becomes of an open source, and reads it anew: at once when it is followed, otherwise when asked. What is
 * shown never changes by itself.
 */
export class SourceFollower {
  readonly #host: Host;
  readonly #store: StoreClient;
  readonly #watch: SourceWatch;
  #isFollowing = false;
  #isReading = false;
  #hasChangedAgain = false;

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

  stop(): void {
    this.#watch.stop();
  }

  follow(enabled: boolean): void {
    this.#isFollowing = enabled;
    if (enabled) this.#onChange('changed');
  }

  /** Reads the source as it is now and makes the store show that. */
  async refresh(): Promise<SourceSummary> {
    await this.#stage();
    return this.#store.call('adopt', undefined);
  }

  #onChange(state: SourceChange): void {
    if (state === 'changed' && this.#isFollowing) void this.#readAhead();
    else this.#host.emit('source.changed', { state, newEvents: null });
  }

  /** A source that changes faster than it can be read is read again only after the reading under way. */
  async #readAhead(): Promise<void> {
    this.#hasChangedAgain = this.#isReading;
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      const { newEvents } = await this.#stage();
      if (newEvents !== 0) this.#host.emit('source.changed', { state: 'changed', newEvents });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#host.emit('source.changed', { state: 'changed', newEvents: null });
    } finally {
      this.#isReading = false;
    }
    if (this.#hasChangedAgain) await this.#readAhead();
  }

  async #stage(): Promise<{ readonly newEvents: number }> {
    await this.#watch.mark();
    return this.#store.call('stage', { sourceId: randomUUID() });
  }
}
