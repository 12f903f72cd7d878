const STORED = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|\+00:?00)?$/;

/**
 * The instant of a timestamp as duplistatus stores it (`YYYY-MM-DD HH:MM:SS`, UTC; SQLite's `T`, fractions and `Z` too),
 * in milliseconds since 1970 UTC; null where it is not a real date and time.
 */
export function parseTimestamp(text: string | null): number | null {
  const match = text === null ? null : STORED.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = ''] = match;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  const time = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    milliseconds,
  );
  const date = new Date(time);
  const isReal =
    date.getUTCFullYear() === Number(year) &&
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day) &&
    date.getUTCHours() === Number(hour) &&
    date.getUTCMinutes() === Number(minute) &&
    Number(second) < 60;
  return isReal ? time : null;
}
