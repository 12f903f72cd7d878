import type { CompletenessReport } from '../../shared/completeness.ts';
import type { Provenance } from '../../shared/provenance.ts';
import type { Host } from './host.ts';
import type { OpenSource } from './open-source.ts';

/** The long examinations of a session's source; progress is reported by host events. */
export class Examinations {
  readonly #host: Host;
  readonly #sources: OpenSource;
  #check: { readonly report: Promise<CompletenessReport>; readonly controller: AbortController } | undefined;

  constructor(host: Host, sources: OpenSource) {
    this.#host = host;
    this.#sources = sources;
  }

  provenance(): Promise<Provenance> {
    return this.#sources.store().call('provenance', undefined, {
      onProgress: (progress) => this.#host.emit('source.provenanceProgress', progress),
    });
  }

  /** While a check is under way, answers that one. */
  checkCompleteness(): Promise<CompletenessReport> {
    this.#check ??= this.#startCheck();
    return this.#check.report;
  }

  cancelCheck(): void {
    this.#check?.controller.abort();
  }

  #startCheck() {
    const controller = new AbortController();
    const report = this.#sources
      .store()
      .call('check', undefined, {
        signal: controller.signal,
        onProgress: (progress) => this.#host.emit('completeness.progress', progress),
      })
      .finally(() => {
        this.#check = undefined;
      });
    return { report, controller };
  }
}
