const OTHER_FORMS = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|\+00:?00)?$/;

/**
 * The instant of a timestamp as duplistatus stores it (`YYYY-MM-DD HH:MM:SS`, UTC; SQLite's `T`, fractions and `Z` too),
 * in milliseconds since 1970 UTC; null where it is not a real date and time.
 */
export function parseTimestamp(text: string | null): number | null {
  if (text === null) return null;
  if (text.length === 19 && text[10] === ' ') return parseStored(text);
  const match = OTHER_FORMS.exec(text);
  if (match === null) return null;
  const [, date, minutes, seconds = '00', fraction = ''] = match;
  const time = parseStored(`${date} ${minutes}:${seconds}`);
  return time === null ? null : time + Number(fraction.padEnd(3, '0').slice(0, 3));
}

/** By character code: a million of these are read whenever a database is opened. */
function parseStored(text: string): number | null {
  const isPunctuated = text[4] === '-' && text[7] === '-' && text[13] === ':' && text[16] === ':';
  if (!isPunctuated) return null;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  const hour = digits(text, 11);
  const minute = digits(text, 14);
  const second = digits(text, 17);
  const isClock = hour < 24 && minute < 60 && second < 60;
  if (!isClock || !isDate(year, month, day)) return null;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Two decimal digits; NaN, with which every comparison fails, for anything else. */
function digits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  const areDigits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
  return areDigits ? tens * 10 + ones : Number.NaN;
}

function isDate(year: number, month: number, day: number): boolean {
  // Date.UTC takes years below 100 for 1900 to 1999.
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1)) return false;
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lastDay =
    month === 2
      ? isLeapYear
        ? 29
        : 28
      : month === 4 || month === 6 || month === 9 || month === 11
        ? 30
        : 31;
  return day <= lastDay;
}
