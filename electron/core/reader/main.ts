import { serveCalls } from '../worker/serve-calls.ts';
import { type ReaderOperationName, ReaderService } from './reader-service.ts';

const service = new ReaderService();

serveCalls((operation, input, context) => service.call(operation as ReaderOperationName, input, context));
