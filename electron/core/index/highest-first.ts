/** Numbers from here on are taken for equal until they are sorted. */
const LARGE = 4_096;

/**
 * The places of the highest numbers, highest first, equal ones by place. Only what may belong to them is sorted, since there
 * may be a million.
 *
 * @param limit places answered at most
 */
export function highestFirst(numbers: Uint32Array, places: Uint32Array, limit: number): number[] {
  const { threshold, higherCount } = lowestOfHighest(numbers, places, limit);
  let equalsLeft = threshold === LARGE ? places.length : limit - higherCount;
  const highest: number[] = [];
  for (let i = 0; i < places.length; i++) {
    const number = Math.min(numbers[places[i]!]!, LARGE);
    if (number > threshold || (number === threshold && equalsLeft-- > 0)) highest.push(places[i]!);
  }
  return highest.sort((a, b) => numbers[b]! - numbers[a]! || a - b).slice(0, limit);
}

/** The lowest number that still belongs to the highest, at most {@link LARGE}, and how many are higher. */
function lowestOfHighest(numbers: Uint32Array, places: Uint32Array, limit: number) {
  const occurrences = new Uint32Array(LARGE + 1);
  for (let i = 0; i < places.length; i++) occurrences[Math.min(numbers[places[i]!]!, LARGE)]!++;
  let threshold = LARGE;
  let higherCount = 0;
  while (threshold > 0 && higherCount + occurrences[threshold]! < limit)
    higherCount += occurrences[threshold--]!;
  return { threshold, higherCount };
}
