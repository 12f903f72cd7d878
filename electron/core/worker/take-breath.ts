import type { CallContext } from './protocol.ts';

/** Lets the thread answer other requests. @throws the signal's reason when nobody waits for the answer any more */
export async function takeBreath({ signal }: CallContext): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
