import type { Histogram } from '../../shared/contract.ts';

/** What bars are made of, from the ground up: the statuses that duplistatus writes, and all others together. */
export const STATUS_KINDS = ['success', 'failure', 'error', 'other'] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

export type StatusCounts = Readonly<Record<StatusKind, number>>;

/** The events shown per bucket and kind of status. */
export type StatusColumns = Readonly<Record<StatusKind, readonly number[]>>;

export function statusColumns({ all, shown }: Histogram): StatusColumns {
  const columns: Record<StatusKind, number[]> = {
    success: all.map(() => 0),
    failure: all.map(() => 0),
    error: all.map(() => 0),
    other: all.map(() => 0),
  };
  for (const { status, counts } of shown) {
    const column = columns[kindOf(status)];
    counts.forEach((count, at) => {
      column[at] = (column[at] ?? 0) + count;
    });
  }
  return columns;
}

/** The counts of some neighbouring buckets together. */
export function countsBetween(columns: StatusColumns, first: number, last: number): StatusCounts {
  const sum = (column: readonly number[]) => sumOf(column.slice(first, last + 1));
  return {
    success: sum(columns.success),
    failure: sum(columns.failure),
    error: sum(columns.error),
    other: sum(columns.other),
  };
}

export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function kindOf(status: string | null): StatusKind {
  return STATUS_KINDS.find((kind) => kind === status) ?? 'other';
}
