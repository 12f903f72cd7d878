/**
 * The places of the highest numbers, highest first, equal ones by place. Only those that belong to them are sorted by
 * place, since there may be a million.
 *
 * @param limit places answered at most
 */
export function highestFirst(numbers: Uint32Array, places: Uint32Array, limit: number): number[] {
  const threshold = places.length <= limit ? 0 : lowestOfHighest(numbers, places, limit);
  return Array.from(places.filter((place) => numbers[place]! >= threshold))
    .sort((a, b) => numbers[b]! - numbers[a]! || a - b)
    .slice(0, limit);
}

function lowestOfHighest(numbers: Uint32Array, places: Uint32Array, limit: number): number {
  return places.map((place) => numbers[place]!).sort()[places.length - limit]!;
}
