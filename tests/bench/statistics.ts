/** Durations of one operation, in milliseconds. */
export interface Sample {
  readonly p50: number;
  readonly p99: number;
  readonly runs: number;
}

export function summarize(durationsMs: readonly number[]): Sample {
  const sorted = durationsMs.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), runs: sorted.length };
}

/** Times an operation; the first runs warm caches and compilers up and do not count. */
export async function measure(
  runs: number,
  operation: (run: number) => unknown,
  warmups = 2,
): Promise<Sample> {
  const durations: number[] = [];
  for (let run = -warmups; run < runs; run++) {
    const start = performance.now();
    await operation(run);
    if (run >= 0) durations.push(performance.now() - start);
  }
  return summarize(durations);
}
