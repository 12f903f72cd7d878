import { collationKeys } from './collation-keys.ts';
import { compareKeys, sortKeys } from './sort-keys.ts';

const COLLATOR = new Intl.Collator('en', { sensitivity: 'variant', numeric: true });

/**
 * Per text its rank in the order of the English collator, numbers by value; equal texts have equal ranks. The collator takes
 * seconds for half a million texts, so that it is asked only about those that have no key, or the key of another.
 */
export function rankTexts(texts: readonly string[]): Uint32Array<ArrayBuffer> {
  const { ordered, keyRanks, hasEachItsOwn } = rankKeys(texts);
  if (hasEachItsOwn) return keyRanks.map((rank) => rank - 1);
  const compare = (a: number, b: number): number => {
    if (texts[a] === texts[b]) return 0;
    const differByKey = keyRanks[a]! > 0 && keyRanks[b]! > 0 && keyRanks[a] !== keyRanks[b];
    return differByKey ? keyRanks[a]! - keyRanks[b]! : COLLATOR.compare(texts[a]!, texts[b]!);
  };
  // Nearly sorted already, of which this sort makes use.
  ordered.sort(compare);
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  ordered.forEach((place, i) => {
    if (i > 0 && compare(ordered[i - 1]!, place) !== 0) rank++;
    ranks[place] = rank;
  });
  return ranks;
}

/**
 * The places of all texts, by key, those without one at the end; and per text the rank of its key, from 1 on, or 0 where it
 * has none. Where each text has a key of its own, that is all there is to know.
 */
function rankKeys(texts: readonly string[]) {
  const { bytes, starts, keyed } = collationKeys(texts);
  const keyRanks = new Uint32Array(texts.length);
  const ordered: number[] = [];
  let rank = 0;
  let previous: number | undefined;
  for (const place of sortKeys(bytes, starts, keyed)) {
    const start = starts[place]!;
    if (previous === undefined || compareKeys(bytes, previous, start) !== 0) rank++;
    previous = start;
    ordered.push(place);
    keyRanks[place] = rank;
  }
  for (let place = 0; place < texts.length; place++) if (keyRanks[place] === 0) ordered.push(place);
  return { ordered, keyRanks, hasEachItsOwn: rank === texts.length };
}
