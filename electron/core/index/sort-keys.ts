/** Fewer are sorted by comparing them. */
const FEW = 24;

/**
 * The places of keys in the order of the keys, byte by byte.
 *
 * @param starts per place, where in `bytes` its key begins; it ends with the first 0
 */
export function sortKeys(bytes: Uint8Array, starts: Uint32Array, keyed: readonly number[]): Uint32Array {
  const places = Uint32Array.from(keyed);
  const moved = new Uint32Array(places.length);
  const ranges = [{ from: 0, to: places.length, depth: 0 }];
  for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
    const { from, to, depth } = range;
    if (to - from < FEW) {
      places.subarray(from, to).sort((a, b) => compareKeys(bytes, starts[a]! + depth, starts[b]! + depth));
      continue;
    }
    const ends = new Uint32Array(257);
    for (let i = from; i < to; i++) ends[bytes[starts[places[i]!]! + depth]! + 1]!++;
    for (let byte = 1; byte < ends.length; byte++) ends[byte]! += ends[byte - 1]!;
    // What ends here is equal, and stays as it is.
    for (let byte = 1; byte < 256; byte++)
      if (ends[byte + 1]! - ends[byte]! > 1)
        ranges.push({ from: from + ends[byte]!, to: from + ends[byte + 1]!, depth: depth + 1 });
    for (let i = from; i < to; i++) moved[from + ends[bytes[starts[places[i]!]! + depth]!]!++] = places[i]!;
    places.set(moved.subarray(from, to), from);
  }
  return places;
}

/** Compares the rest of two keys, from two places in `bytes` on. */
export function compareKeys(bytes: Uint8Array, a: number, b: number): number {
  let offset = 0;
  while (bytes[a + offset] === bytes[b + offset] && bytes[a + offset] !== 0) offset++;
  return bytes[a + offset]! - bytes[b + offset]!;
}
