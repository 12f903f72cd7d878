import type { CallContext } from '../worker/protocol.ts';
import { takeBreath } from '../worker/take-breath.ts';

/** Rows per step; between steps the thread answers other requests, so a step is what a click may have to wait for. */
export const STEP_ROWS = 10_000;

/** Positions of the first and the last event of a step. */
export interface ScanStep {
  readonly first: number;
  readonly last: number;
}

/** From the first event to the last; reports in events. @throws the signal's reason when it is aborted */
export async function* stepsForward(count: number, context: CallContext): AsyncGenerator<ScanStep> {
  for (let first = 0; first < count; first += STEP_ROWS) {
    const last = Math.min(first + STEP_ROWS, count) - 1;
    yield { first, last };
    await takeBreath(context);
    context.report({ done: last + 1, total: count });
  }
}

/** The same steps from the last to the first: what was written last is what most people look for. */
export async function* stepsBack(count: number, context: CallContext): AsyncGenerator<ScanStep> {
  for (let last = count - 1; last >= 0; ) {
    const first = last - (last % STEP_ROWS);
    yield { first, last };
    await takeBreath(context);
    context.report({ done: count - first, total: count });
    last = first - 1;
  }
}
