import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { StoreClient } from '../../../electron/core/worker/client.ts';
import type { EventFilter } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder } from '../../../shared/event-order.ts';
import type { ExportFormat } from '../../../shared/export-options.ts';

export const WORKER = new URL('../../../electron/core/worker/main.ts', import.meta.url);

/** A folder for each test, and workers that are closed after it. */
export interface StoreWorkers {
  readonly folder: string;
  /** Starts a worker; without `onLost` its loss fails the test. */
  start(onLost?: (cause: unknown) => void, url?: URL): StoreClient;
}

export function provideStoreWorkers(): StoreWorkers {
  let folder = '';
  let clients: StoreClient[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'core-test-'));
  });
  afterEach(async () => {
    await Promise.all(clients.map((client) => client.close()));
    clients = [];
    rmSync(folder, { recursive: true });
  });
  return {
    get folder() {
      return folder;
    },
    start(onLost = rethrow, url = WORKER) {
      const client = new StoreClient(url, (_failure, cause) => onLost(cause));
      clients.push(client);
      return client;
    },
  };
}

function rethrow(cause: unknown): never {
  throw new Error('the store was lost', { cause });
}

/** Reads an export to its end. */
export async function exportText(
  store: StoreClient,
  format: ExportFormat,
  filter: EventFilter = {},
  order: EventOrder = CHRONOLOGICAL,
): Promise<string> {
  const exportId = `${format} ${JSON.stringify(filter)}`;
  const options = { format, filter, order, bom: false, formulaGuard: false };
  await store.call('exportOpen', { exportId, options });
  const chunks: Uint8Array[] = [];
  for (let done = false; !done; ) {
    const read = await store.call('exportRead', { exportId });
    chunks.push(read.chunk);
    done = read.done;
  }
  await store.call('exportClose', { exportId });
  return Buffer.concat(chunks).toString('utf8');
}
