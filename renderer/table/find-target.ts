import { parseRangeStart } from '../../shared/zoned-time.ts';
import { call } from '../api/client.ts';
import type { EventView } from './event-view.ts';

/** Neither id nor time; an id that the view does not show; no event with a time. */
export type TargetProblem = 'invalid' | 'hidden' | 'none';

const ID = /^-?\d{1,19}$/;

/** The row of the event with an id, or of the one nearest to a date and time in a zone. */
export async function findTarget(
  { filter, order }: EventView,
  text: string,
  zone: string,
): Promise<{ readonly row: number } | { readonly problem: TargetProblem }> {
  const wanted = text.trim();
  if (ID.test(wanted)) {
    const row = await call('events.locate', { filter, order, id: wanted });
    return row === null ? { problem: 'hidden' } : { row };
  }
  const time = parseRangeStart(wanted, zone);
  if (time === null) return { problem: 'invalid' };
  return (await call('events.nearest', { filter, order, time })) ?? { problem: 'none' };
}
