const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * How long before or after `now` a moment is, in the largest unit that fits: "3 days ago", "il y a 3 jours". Never
 * "yesterday", which depends on the zone.
 */
export function formatRelativeTime(time: number, now: number, language: string): string {
  const seconds = Math.trunc((time - now) / 1000);
  const [unit, length] = UNITS.find(([, unitSeconds]) => Math.abs(seconds) >= unitSeconds) ?? ['second', 1];
  const numeric = seconds === 0 ? 'auto' : 'always';
  return new Intl.RelativeTimeFormat(language, { numeric }).format(Math.round(seconds / length), unit);
}
