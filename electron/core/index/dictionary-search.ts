import { foldCase } from '../../../shared/text-folding.ts';
import type { Coded, EventIndex } from './event-index.ts';

/** Sets the hit of every event of which a dictionary-coded field contains the text, which is already folded. */
export function markDictionaryHits(hits: Uint8Array, index: EventIndex, folded: string): void {
  const plain = (value: string | null) => [value];
  markHits(hits, folded, index.user, ({ userId, username }) => [userId, username]);
  markHits(hits, folded, index.target, ({ type, id }) => [type, id]);
  markHits(hits, folded, index.action, plain);
  markHits(hits, folded, index.category, plain);
  markHits(hits, folded, index.status, plain);
  markHits(hits, folded, index.ip, plain);
}

function markHits<Entry>(
  hits: Uint8Array,
  folded: string,
  { column, dictionary }: Coded<Entry>,
  textsOf: (entry: Entry) => readonly (string | null)[],
): void {
  const found = Uint8Array.from(dictionary.entries, (entry) =>
    textsOf(entry).some((text) => text !== null && foldCase(text).includes(folded)) ? 1 : 0,
  );
  if (!found.includes(1)) return;
  const { codes } = column;
  for (let i = 0; i < codes.length; i++) hits[i]! |= found[codes[i]!]!;
}
