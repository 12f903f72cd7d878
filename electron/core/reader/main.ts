import { getPriority, setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import { serveCalls } from '../worker/serve-calls.ts';
import type { Pace } from './long-readings.ts';
import { type ReaderOperationName, ReaderService } from './reader-service.ts';

/** Of a busy processor, a thread that nobody waits for gets a tenth of what the others get. */
const NICENESS = 10;

const { pace } = workerData as { readonly pace: Pace };
// On Linux that is this thread alone; elsewhere it would be the whole process.
if (pace !== 'urgent' && process.platform === 'linux' && getPriority() < NICENESS) setPriority(NICENESS);

const service = new ReaderService();

serveCalls((operation, input, context) => service.call(operation as ReaderOperationName, input, context));
