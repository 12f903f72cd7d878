/** After the icons of lucide (ISC licence), each as one path: theirs take up to five elements. */
const PATHS = {
  eye: 'M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  success: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M16 9l-5.5 5.5L8 12',
  failure: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M15 9l-6 6M9 9l6 6',
  error: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M12 8v4M12 16h.01',
  unknown: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M9 9.5a3 2.5 0 0 1 6 0c0 2-2 2-3 3.5M12 17h.01',
} as const;

export type RowIconName = keyof typeof PATHS;

interface RowIconProps {
  readonly name: RowIconName;
  readonly className: string;
}

/** An icon that every row has: as few elements as can be, for scrolling brings hundreds of them into sight. */
export function RowIcon({ name, className }: RowIconProps) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className={`row-icon ${className}`}>
      <path d={PATHS[name]} />
    </svg>
  );
}
