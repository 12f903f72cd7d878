import type { Sample } from './statistics.ts';

export interface BenchRow {
  readonly name: string;
  readonly sample: Sample;
  /** What it is measured against in the same run. */
  readonly rival?: { readonly name: string; readonly sample: Sample };
  /** What the number should be, in words. */
  readonly goal: string;
  /** Undefined where there is no goal, or nothing to compare with. */
  readonly isMet: boolean | undefined;
}

const HEADINGS = ['operation', 'p50 ms', 'p99 ms', 'rival', 'p50 ms', 'ratio', 'goal', 'met'];

export function formatReport(rows: readonly BenchRow[]): string {
  const cells = [HEADINGS, ...rows.map(toCells)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function toCells({ name, sample, rival, goal, isMet }: BenchRow): string[] {
  return [
    name,
    milliseconds(sample.p50),
    milliseconds(sample.p99),
    rival?.name ?? '',
    rival ? milliseconds(rival.sample.p50) : '',
    rival ? (sample.p50 / rival.sample.p50).toFixed(2) : '',
    goal,
    isMet === undefined ? '' : isMet ? 'yes' : 'NO',
  ];
}

function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}
