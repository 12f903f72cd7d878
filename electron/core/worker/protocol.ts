import type { Result } from '../../../shared/app-error.ts';

export interface WorkerCall {
  readonly callId: number;
  readonly operation: string;
  readonly input: unknown;
}

/** What a thread is told: to carry out a call, or to stop one that nobody waits for any more. */
export type WorkerRequest = WorkerCall | { readonly callId: number; readonly cancel: true };

/** What it posts: how far a call is, or its answer. */
export type WorkerMessage =
  | { readonly callId: number; readonly progress: Progress }
  | { readonly callId: number; readonly result: Result<unknown> };

/** How much of a long operation is done, in units of its own. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What a long operation gets beside its input. */
export interface CallContext {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  report(progress: Progress): void;
}

/** For what no caller waits for. */
export const UNWATCHED: CallContext = { signal: new AbortController().signal, report: () => {} };
