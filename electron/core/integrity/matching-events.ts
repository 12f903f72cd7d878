import type { Coded } from '../index/event-index.ts';

/** Decides once per dictionary entry, then visits the events that have such an entry, by id. */
export function forEachMatch<Entry>(
  { column, dictionary }: Coded<Entry>,
  matches: (entry: Entry) => boolean,
  visit: (position: number, entry: Entry) => void,
): void {
  const matching = new Set(dictionary.entries.flatMap((entry, code) => (matches(entry) ? [code] : [])));
  if (matching.size === 0) return;
  column.codes.forEach((code, position) => {
    if (matching.has(code)) visit(position, dictionary.entries[code] as Entry);
  });
}
