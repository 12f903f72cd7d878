import { describe, expect, test } from 'vitest';
import { isTimeZone, parseRangeEnd, parseRangeStart } from '../../../shared/zoned-time.ts';

function startIn(zone: string, text: string): string | null {
  const time = parseRangeStart(text, zone);
  return time === null ? null : new Date(time).toISOString();
}

function endIn(zone: string, text: string): string | null {
  const time = parseRangeEnd(text, zone);
  return time === null ? null : new Date(time).toISOString();
}

describe('in UTC', () => {
  test.each([
    ['2026-03-01', '2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
    ['2026-03-01T10:20', '2026-03-01T10:20:00.000Z', '2026-03-01T10:21:00.000Z'],
    ['2026-03-01 10:20:30', '2026-03-01T10:20:30.000Z', '2026-03-01T10:20:31.000Z'],
    ['2026-03-01T10:20:30.5', '2026-03-01T10:20:30.500Z', '2026-03-01T10:20:30.600Z'],
    ['2026-03-01T10:20:30.125', '2026-03-01T10:20:30.125Z', '2026-03-01T10:20:30.126Z'],
  ])('%s is from %s until just before %s', (text, start, end) => {
    expect([startIn('UTC', text), endIn('UTC', text)]).toEqual([start, end]);
  });
});

test('an offset in the text wins over the zone', () => {
  expect(startIn('America/New_York', '2026-03-01T10:00:00Z')).toBe('2026-03-01T10:00:00.000Z');
  expect(startIn('America/New_York', '2026-03-01T10:00+05:30')).toBe('2026-03-01T04:30:00.000Z');
  expect(endIn('America/New_York', '2026-03-01T10:00:00-0330')).toBe('2026-03-01T13:30:01.000Z');
});

test.each([
  '',
  'yesterday',
  '2026-3-1',
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-01-01T24:00',
  '2026-01-01T10',
  '2026-01-01T10:60',
  '2026-01-01T10:00:60',
  '2026-01-01T10:00+25:00',
  '2026-01-01Z',
  '0026-01-01',
  ' 2026-01-01',
  '2026-01-01\n',
])('%j is no date', (text) => {
  expect([parseRangeStart(text, 'UTC'), parseRangeEnd(text, 'UTC')]).toEqual([null, null]);
});

describe('where clocks go forward (Zurich, 2026-03-29, 02:00 to 03:00)', () => {
  const zone = 'Europe/Zurich';

  test('the day has 23 hours', () => {
    expect(startIn(zone, '2026-03-29')).toBe('2026-03-28T23:00:00.000Z');
    expect(endIn(zone, '2026-03-29')).toBe('2026-03-29T22:00:00.000Z');
  });

  test('a skipped time begins and ends at the change', () => {
    expect(startIn(zone, '2026-03-29T02:30')).toBe('2026-03-29T01:00:00.000Z');
    expect(endIn(zone, '2026-03-29T02:30')).toBe('2026-03-29T01:00:00.000Z');
  });

  test('the last minute before and the first after are themselves', () => {
    expect(endIn(zone, '2026-03-29T01:59')).toBe('2026-03-29T01:00:00.000Z');
    expect(startIn(zone, '2026-03-29T03:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(endIn(zone, '2026-03-29T03:00')).toBe('2026-03-29T01:01:00.000Z');
  });
});

describe('where clocks go back (Zurich, 2026-10-25, 03:00 to 02:00)', () => {
  const zone = 'Europe/Zurich';

  test('the day has 25 hours', () => {
    expect(startIn(zone, '2026-10-25')).toBe('2026-10-24T22:00:00.000Z');
    expect(endIn(zone, '2026-10-25')).toBe('2026-10-25T23:00:00.000Z');
  });

  test('a time shown twice begins the first time and ends the second', () => {
    expect(startIn(zone, '2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(endIn(zone, '2026-10-25T02:30')).toBe('2026-10-25T01:31:00.000Z');
    expect(endIn(zone, '2026-10-25T02:59')).toBe('2026-10-25T02:00:00.000Z');
  });
});

describe('where clocks change at midnight', () => {
  test('a day that begins at 01:00 (Beirut, 2026-03-29)', () => {
    expect(startIn('Asia/Beirut', '2026-03-29')).toBe('2026-03-28T22:00:00.000Z');
    expect(endIn('Asia/Beirut', '2026-03-28')).toBe('2026-03-28T22:00:00.000Z');
  });

  test('a day that shows its first hour twice ends the day before at the first midnight (Havana, 2025-11-02)', () => {
    expect(startIn('America/Havana', '2025-11-02')).toBe('2025-11-02T04:00:00.000Z');
    expect(endIn('America/Havana', '2025-11-01')).toBe('2025-11-02T04:00:00.000Z');
  });

  test('a day that shows its last hour twice ends at the second midnight (Sao Paulo, 2018-02-17)', () => {
    expect(endIn('America/Sao_Paulo', '2018-02-17')).toBe('2018-02-18T03:00:00.000Z');
    expect(startIn('America/Sao_Paulo', '2018-02-18')).toBe('2018-02-18T03:00:00.000Z');
  });

  test('a day that a zone left out is empty (Apia, 2011-12-30)', () => {
    expect(startIn('Pacific/Apia', '2011-12-30')).toBe('2011-12-30T10:00:00.000Z');
    expect(endIn('Pacific/Apia', '2011-12-30')).toBe('2011-12-30T10:00:00.000Z');
  });
});

test.each([
  'UTC',
  'Europe/Zurich',
  'America/New_York',
  'America/Havana',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
])('the days of a year follow one another without gap or overlap in %s', (zone) => {
  for (let day = Date.UTC(2025, 0, 1); day < Date.UTC(2026, 0, 1); day += 86_400_000) {
    const today = new Date(day).toISOString().slice(0, 10);
    const tomorrow = new Date(day + 86_400_000).toISOString().slice(0, 10);
    expect(parseRangeEnd(today, zone), `${today} ends where ${tomorrow} begins`).toBe(
      parseRangeStart(tomorrow, zone),
    );
  }
});

test('knows the zones of this machine and no others', () => {
  expect(['UTC', 'Europe/Paris', 'Asia/Kolkata', '+02:00'].map(isTimeZone)).toEqual([true, true, true, true]);
  expect(['', 'Mars/Olympus', 'Europe/'].map(isTimeZone)).toEqual([false, false, false]);
});
