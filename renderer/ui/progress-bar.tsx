import { Progress } from 'radix-ui';

interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const max = Math.max(total, 1);
  const value = Math.min(done, max);
  return (
    <Progress.Root
      className="h-1.5 overflow-hidden rounded-full bg-line"
      value={value}
      max={max}
      aria-label={label}
    >
      <Progress.Indicator className="h-full bg-accent" style={{ width: `${(value / max) * 100}%` }} />
    </Progress.Root>
  );
}
