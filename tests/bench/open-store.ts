import { StoreClient } from '../../electron/core/worker/client.ts';

const WORKER_URL = new URL('../../electron/core/worker/main.ts', import.meta.url);

/** A database in a worker of its own, as a window has it once its index is complete. */
export async function openStore(path: string): Promise<StoreClient> {
  const store = new StoreClient(WORKER_URL, (_failure, cause) => {
    throw cause;
  });
  await store.call('open', { path, sourceId: 'bench' });
  await store.call('index', undefined);
  return store;
}
