import type { CallContext } from '../../../../electron/core/worker/protocol.ts';

/** A call that nobody cancels and nobody watches. */
export const IDLE: CallContext = { signal: new AbortController().signal, report: () => {} };
