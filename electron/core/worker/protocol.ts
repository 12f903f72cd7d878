import type { Result } from '../../../shared/app-error.ts';
import type { StoreOperationName } from './store-operations.ts';

/** A call to the worker. `input` is what {@link StoreOperations} says for `operation`. */
export interface WorkerRequest {
  readonly callId: number;
  readonly operation: StoreOperationName;
  readonly input: unknown;
}

/** What the worker posts: the answer to a call, or progress of the opening that is under way. */
export type WorkerMessage = { readonly callId: number; readonly result: Result<unknown> };
