/**
 * The places of the highest numbers, highest first, equal ones by place. There may be a million, so that only those are
 * sorted that are higher than as many others as are asked for.
 *
 * @param limit places answered at most
 */
export function highestFirst(
  numbers: Uint32Array,
  limit: number,
  isWanted: (place: number) => boolean = () => true,
): number[] {
  const byNumber = (a: number, b: number) => numbers[b]! - numbers[a]! || a - b;
  let highest: number[] = [];
  let exceeded = -1;
  for (let place = 0; place < numbers.length; place++) {
    if (numbers[place]! <= exceeded || !isWanted(place)) continue;
    highest.push(place);
    if (highest.length < 2 * limit) continue;
    highest = highest.sort(byNumber).slice(0, limit);
    exceeded = numbers[highest[limit - 1]!]!;
  }
  return highest.sort(byNumber).slice(0, limit);
}
