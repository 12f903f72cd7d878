import { basename } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import type { CallContext } from '../worker/protocol.ts';
import { EventStore, type OpeningOptions } from './event-store.ts';
import { type Evidence, openEvidence } from './evidence.ts';
import { toReadError } from './sqlite-error.ts';

/** How often a file that is overwritten while it is read for the first time is read anew. */
const ATTEMPTS = 4;

/** A database to open. */
export interface Opening extends OpeningOptions {
  /** Absolute. */
  readonly path: string;
  readonly sourceId: string;
  /** Looks at the database before its events are indexed; again where it had to be opened again. */
  readonly look?: (evidence: Evidence) => void;
}

/**
 * Opens a database and indexes its events, all of one moment: a file that was overwritten meanwhile is read again.
 *
 * @throws AppError as `openEvidence` does; `source-changing` where the file is overwritten all the time
 */
export async function openStore(opening: Opening, context: CallContext): Promise<EventStore> {
  const { path } = opening;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const store = await openOnce(opening, context);
    if (!store.isOverwritten) return store;
    await store.close();
  }
  throw new AppError('source-changing', { path, fileName: basename(path) });
}

async function openOnce(
  { path, sourceId, look, ...options }: Opening,
  context: CallContext,
): Promise<EventStore> {
  const evidence = await openEvidence(path);
  try {
    look?.(evidence);
    return await EventStore.open(evidence, sourceId, context, options);
  } catch (error) {
    evidence.close();
    throw toReadError(error, { fileName: evidence.fileName, path });
  }
}
