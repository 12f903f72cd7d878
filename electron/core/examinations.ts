import type { CompletenessReport } from '../../shared/completeness.ts';
import type { Provenance } from '../../shared/provenance.ts';
import type { Host } from './host.ts';
import type { OpenSource } from './open-source.ts';

interface Check {
  readonly sourceId: string | undefined;
  readonly controller: AbortController;
  readonly report: Promise<CompletenessReport>;
}

/** The long examinations of a session's source; progress is reported by host events. */
export class Examinations {
  readonly #host: Host;
  readonly #sources: OpenSource;
  #check: Check | undefined;

  constructor(host: Host, sources: OpenSource) {
    this.#host = host;
    this.#sources = sources;
  }

  provenance(): Promise<Provenance> {
    return this.#sources.store().call('provenance', undefined, {
      onProgress: (progress) => this.#host.emit('source.provenanceProgress', progress),
    });
  }

  /** While a check of what is shown is under way, answers that one; a check of what was shown before is cancelled. */
  checkCompleteness(): Promise<CompletenessReport> {
    const sourceId = this.#sources.current()?.sourceId;
    if (this.#check === undefined || this.#check.sourceId !== sourceId) {
      this.cancelCheck();
      this.#check = this.#startCheck(sourceId);
    }
    return this.#check.report;
  }

  cancelCheck(): void {
    this.#check?.controller.abort();
  }

  #startCheck(sourceId: string | undefined): Check {
    const controller = new AbortController();
    const report = this.#sources
      .store()
      .call('check', undefined, {
        signal: controller.signal,
        onProgress: (progress) => this.#host.emit('completeness.progress', progress),
      })
      .finally(() => {
        if (this.#check === check) this.#check = undefined;
      });
    const check = { sourceId, controller, report };
    return check;
  }
}
