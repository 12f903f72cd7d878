import { ReaderPool } from '../reader/reader-pool.ts';
import { sweepPrivateFolders } from '../store/private-folder.ts';
import { serveCalls } from './serve-calls.ts';
import type { StoreOperationName } from './store-operations.ts';
import { StoreService } from './store-service.ts';

sweepPrivateFolders();

const isBundle = !import.meta.url.endsWith('.ts');
const readerUrl = new URL(isBundle ? './reader.js' : '../reader/main.ts', import.meta.url);
const service = new StoreService(new ReaderPool(readerUrl));

serveCalls((operation, input, context) =>
  service.call(operation as StoreOperationName, input as never, context),
);
