import { expect, test } from 'vitest';
import { parseTimestamp } from '../../../shared/timestamp.ts';

test.each([
  ['2026-05-07 16:16:28', Date.UTC(2026, 4, 7, 16, 16, 28)],
  ['2026-05-07T16:16:28.123Z', Date.UTC(2026, 4, 7, 16, 16, 28, 123)],
  ['2026-05-07 16:16', Date.UTC(2026, 4, 7, 16, 16)],
  ['2024-02-29 00:00:00', Date.UTC(2024, 1, 29)],
])('reads %s', (text, time) => {
  expect(parseTimestamp(text)).toBe(time);
});

test.each([
  null,
  '',
  'yesterday',
  '2026-02-30 00:00:00',
  '2026-13-01 00:00:00',
  '2026-01-01 24:00:01',
  '2026-01-01 00:00:60',
  '0050-01-01 00:00:00',

  '1778170588',
  ' 2026-05-07 16:16:28',
])('does not read %j', (text) => {
  expect(parseTimestamp(text)).toBeNull();
});
