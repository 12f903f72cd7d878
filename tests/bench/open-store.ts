import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StoreClient } from '../../electron/core/worker/client.ts';
import { PROJECT } from '../support/program.ts';

/** The worker as it was built: from the sources, every thread would keep what strips their types in memory. */
const WORKER_URL = pathToFileURL(join(PROJECT, 'out/main/worker.js'));

/** A worker that has no database yet. */
export function startStore(): StoreClient {
  return new StoreClient(WORKER_URL, (_failure, cause) => {
    throw cause;
  });
}

/** A database in a worker of its own, as a window has it once its index is complete. */
export async function openStore(path: string): Promise<StoreClient> {
  const store = startStore();
  await store.call('open', { path, sourceId: 'bench' });
  await store.call('index', undefined);
  return store;
}
