import { DetachedPane } from './detached-pane.ts';
import { Examinations } from './examinations.ts';
import { ExportJobs } from './export/export-jobs.ts';
import type { Host } from './host.ts';
import { OpenSource } from './open-source.ts';

/** Everything that belongs to one window (or one localhost server): its host, its open database, its exports. */
export class Session {
  readonly host: Host;
  readonly sources: OpenSource;
  readonly exports: ExportJobs;
  readonly examinations: Examinations;
  readonly pane: DetachedPane;

  /** @param workerUrl the module of the worker that will own the database */
  constructor(host: Host, workerUrl: URL) {
    this.host = host;
    this.sources = new OpenSource(host, workerUrl);
    this.exports = new ExportJobs(host, this.sources);
    this.examinations = new Examinations(host, this.sources);
    this.pane = new DetachedPane(host);
  }

  /** Cancels exports, closes the database and removes its private copy. */
  async close(): Promise<void> {
    await this.exports.cancelAll();
    await this.sources.close();
  }
}
