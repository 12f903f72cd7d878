import { describe, expect, it } from 'vitest';
import { formatRelativeTime } from '../../../../renderer/format/relative-time.ts';
import { formatDay, formatTime } from '../../../../renderer/format/time.ts';

const time = Date.UTC(2026, 10, 23, 9, 5, 7);

describe('formatTime', () => {
  it('shows seconds, and milliseconds only where there are any', () => {
    expect(formatTime(time, 'utc')).toBe('2026-11-23 09:05:07');
    expect(formatTime(time + 40, 'utc')).toBe('2026-11-23 09:05:07.040');
  });

  it('shows the clock of this computer', () => {
    const date = new Date(time);
    const clock = [date.getHours(), date.getMinutes(), date.getSeconds()]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
    expect(formatTime(time, 'local')).toMatch(new RegExp(`^2026-11-2\\d ${clock}$`));
  });
});

it('tells the day in words of the language', () => {
  expect(formatDay(time, 'utc', 'en')).toContain('Monday, November 23, 2026');
  expect(formatDay(time, 'utc', 'fr')).toContain('lundi 23 novembre 2026');
});

describe('formatRelativeTime', () => {
  it.each([
    [-3, '3 seconds ago'],
    [-61, '1 minute ago'],
    [-3 * 86_400, '3 days ago'],
    [-86_400, '1 day ago'],
    [-60 * 86_400, '2 months ago'],
    [-800 * 86_400, '2 years ago'],
    [7_300, 'in 2 hours'],
    [0, 'now'],
  ])('puts %d seconds as "%s"', (seconds, text) => {
    expect(formatRelativeTime(time + seconds * 1_000, time, 'en')).toBe(text);
  });

  it('speaks French', () => {
    expect(formatRelativeTime(time - 86_400_000, time, 'fr')).toBe('il y a 1 jour');
  });
});
