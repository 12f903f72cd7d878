import { expect, test } from 'vitest';
import { CHRONOLOGICAL } from '../../../../shared/event-order.ts';
import { provideStore } from '../support/provide-store.ts';
import { writeAuditDatabase } from '../support/write-audit-database.ts';

const TIMESTAMPS = [
  '2026-05-01 09:59:59',
  '2026-05-01 10:00:00',
  '2026-05-01 10:00:00',
  '2026-05-01 10:00:01',
  '2026-05-01T10:00:00.250Z',
  '2026-02-30 10:00:00',
  'yesterday',
  '',
  null,
  1_777_629_600,
] as const;

const opened = provideStore((path) =>
  writeAuditDatabase(
    path,
    TIMESTAMPS.map((timestamp) => ({ timestamp })),
  ),
);
const AT_TEN = Date.UTC(2026, 4, 1, 10);

test('`from` is the first instant that passes', async () => {
  expect(await opened.ids({ from: AT_TEN })).toEqual(['4', '5', '3', '2']);
  expect(await opened.ids({ from: AT_TEN + 1 })).toEqual(['4', '5']);
});

test('`to` is the first instant that does not', async () => {
  expect(await opened.ids({ to: AT_TEN })).toEqual(['1']);
  expect(await opened.ids({ to: AT_TEN + 1 })).toEqual(['3', '2', '1']);
});

test('both make a range, which may be empty', async () => {
  expect(await opened.ids({ from: AT_TEN, to: AT_TEN + 1_000 })).toEqual(['5', '3', '2']);
  expect(await opened.ids({ from: AT_TEN, to: AT_TEN })).toEqual([]);
  expect(await opened.ids({ from: AT_TEN + 1_000, to: AT_TEN })).toEqual([]);
});

test('events whose timestamp cannot be read pass only without a range, and come last', async () => {
  expect(await opened.ids({})).toEqual(['4', '5', '3', '2', '1', '10', '9', '8', '7', '6']);
  expect(await opened.ids({ from: Number.MIN_SAFE_INTEGER })).toHaveLength(5);
});

test('a row tells its time, null where it cannot be read', async () => {
  const { rows } = await opened.store.events.page({}, CHRONOLOGICAL, 4, 2);
  expect(rows.map(({ timestamp, time }) => [timestamp, time])).toEqual([
    ['2026-05-01 09:59:59', AT_TEN - 1_000],
    ['1777629600', null],
  ]);
});

test('the summary spans the readable timestamps', () => {
  expect(opened.store.summary()).toMatchObject({
    eventCount: 10,
    firstTime: AT_TEN - 1_000,
    lastTime: AT_TEN + 1_000,
  });
});
