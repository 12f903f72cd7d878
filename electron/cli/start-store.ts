import { inspect } from 'node:util';
import { StoreClient } from '../core/worker/client.ts';
import { type ProgramFiles, tell } from './program.ts';

/** Starts a store that an interruption ends at once, however long what it is doing would take. */
export function startStore({ workerUrl }: ProgramFiles, signal: AbortSignal): StoreClient {
  const store = new StoreClient(workerUrl, (_failure, cause) => tell(inspect(cause)));
  signal.addEventListener('abort', () => void store.terminate(), { once: true });
  return store;
}
