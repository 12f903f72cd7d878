import type { EventIndex } from './event-index.ts';

/** Tells at which place of ascending row ids one is, at once where none is missing between them; -1 where it is not there. */
export function placeFinder(rowIds: EventIndex['rowIds']): (rowId: bigint) => number {
  const first = BigInt(rowIds[0] ?? 0);
  const isAt = (place: number, rowId: bigint) => place < rowIds.length && BigInt(rowIds[place]!) === rowId;
  return (rowId) => {
    const guess = Number(rowId - first);
    if (guess >= 0 && isAt(guess, rowId)) return guess;
    let low = 0;
    let high = rowIds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (rowIds[middle]! < rowId) low = middle + 1;
      else high = middle;
    }
    return isAt(low, rowId) ? low : -1;
  };
}
