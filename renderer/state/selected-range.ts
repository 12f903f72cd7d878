/** Neighbouring events of a view that are chosen together: from the one where that began to the one where it stands. */
export interface SelectedRange {
  readonly anchor: number;
  readonly head: number;
}

/** Positions in the view, both included. */
export interface RowBounds {
  readonly first: number;
  readonly last: number;
}

export function boundsOf({ anchor, head }: SelectedRange): RowBounds {
  return { first: Math.min(anchor, head), last: Math.max(anchor, head) };
}

export function countOf(range: SelectedRange): number {
  const { first, last } = boundsOf(range);
  return last - first + 1;
}

export function includesRow(range: SelectedRange | null, row: number): boolean {
  if (range === null) return false;
  const { first, last } = boundsOf(range);
  return row >= first && row <= last;
}
