import type { EventStore } from '../../../../electron/core/store/event-store.ts';
import type { CompletenessReport } from '../../../../shared/completeness.ts';

/** Runs a completeness check to its end. */
export function checkStore(
  store: EventStore,
  signal: AbortSignal = new AbortController().signal,
): Promise<CompletenessReport> {
  return store.check({ signal, report() {} });
}
