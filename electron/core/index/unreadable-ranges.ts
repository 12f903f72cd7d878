import { countThrough, type EventIndex, rowIdAt, type UnreadableRange } from './event-index.ts';

/**
 * Where a scan noted damage, the gaps between the rows that are there: a later attempt may have read rows in the middle of
 * what an earlier one could not.
 */
export function gapsIn(index: EventIndex, noted: readonly UnreadableRange[]): UnreadableRange[] {
  const gaps = new Map<string, UnreadableRange>();
  const addGap = (after: bigint | null, before: bigint | null) => {
    const isEmpty = after !== null && before !== null && before - after <= 1n;
    if (!isEmpty) gaps.set(`${after} ${before}`, { after, before });
  };
  for (const { after, before } of noted) {
    let previous = after;
    for (let position = countThrough(index, after); position <= index.count; position++) {
      const next = position === index.count ? null : rowIdAt(index, position);
      addGap(previous, next);
      if (next === null || (before !== null && next >= before)) break;
      previous = next;
    }
  }
  return [...gaps.values()].sort((a, b) => compareStarts(a.after, b.after));
}

function compareStarts(a: bigint | null, b: bigint | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a < b) ? -1 : 1;
}
