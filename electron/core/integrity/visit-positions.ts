import { stepsForward } from '../index/scan-steps.ts';
import type { CallContext } from '../worker/protocol.ts';

/**
 * Visits the positions 0 … `count` - 1, a step at a time: in between, whoever waits for the thread is answered.
 *
 * @throws the signal's reason when nobody waits for the answer any more
 */
export async function visitPositions(
  count: number,
  { signal }: CallContext,
  visit: (position: number) => void,
): Promise<void> {
  for await (const { first, last } of stepsForward(count, { signal, report: () => {} })) {
    for (let position = first; position <= last; position++) visit(position);
  }
}
