import type { Coded } from '../index/event-index.ts';
import type { CallContext } from '../worker/protocol.ts';
import { visitPositions } from './visit-positions.ts';

/** Decides once per dictionary entry, then visits the events that have such an entry, by id. */
export async function forEachMatch<Entry>(
  { column: { codes }, dictionary }: Coded<Entry>,
  matches: (entry: Entry) => boolean,
  context: CallContext,
  visit: (position: number, entry: Entry) => void,
): Promise<void> {
  const matching = new Set(dictionary.entries.flatMap((entry, code) => (matches(entry) ? [code] : [])));
  if (matching.size === 0) return;
  await visitPositions(codes.length, context, (position) => {
    const code = codes[position] as number;
    if (matching.has(code)) visit(position, dictionary.entries[code] as Entry);
  });
}
