import { describe, expect, it } from 'vitest';
import { usualLengthMs } from '../../../../renderer/histogram/bucket-units.ts';
import { bucketsOf, shareAt, spanOfBuckets } from '../../../../renderer/histogram/buckets.ts';
import { HISTOGRAM_MAX_BUCKETS } from '../../../../shared/contract.ts';

const DAY_MS = 86_400_000;

function at(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`);
}

function bucketsFrom(start: string, end: string, zone = 'UTC') {
  return bucketsOf({ start: at(start), end: at(end) }, zone);
}

/** Edges as UTC text, to the minute. */
function edgesFrom(start: string, end: string, zone = 'UTC'): string[] {
  return bucketsFrom(start, end, zone).edges.map((edge) =>
    new Date(edge).toISOString().slice(0, 16).replace('T', ' '),
  );
}

describe('the width of buckets', () => {
  it.each([
    ['2026-03-01 10:00:00', '2026-03-01 10:01:00', 1, 'second'],
    ['2026-03-01 10:00:00', '2026-03-01 10:10:00', 5, 'second'],
    ['2026-03-01 10:00:00', '2026-03-01 11:00:00', 30, 'second'],
    ['2026-03-01 00:00:00', '2026-03-02 00:00:00', 10, 'minute'],
    ['2026-03-01 00:00:00', '2026-03-08 00:00:00', 1, 'hour'],
    ['2026-03-01 00:00:00', '2026-04-01 00:00:00', 6, 'hour'],
    ['2026-01-01 00:00:00', '2026-06-30 00:00:00', 1, 'day'],
    ['2026-01-01 00:00:00', '2027-01-01 00:00:00', 1, 'week'],
    ['2016-01-01 00:00:00', '2026-01-01 00:00:00', 1, 'month'],
    ['1990-01-01 00:00:00', '2026-01-01 00:00:00', 3, 'month'],
    ['1900-01-01 00:00:00', '2026-01-01 00:00:00', 1, 'year'],
  ] as const)('from %s to %s is %d %s', (start, end, count, unit) => {
    expect(bucketsFrom(start, end).bucketUnit).toEqual({ unit, count });
  });

  it('keeps every log within what may be asked for', () => {
    const { edges } = bucketsFrom('0100-01-01 00:00:00', '9999-12-31 23:59:59');
    expect(edges.length).toBeLessThan(HISTOGRAM_MAX_BUCKETS);
    expect(edges[0]).toBe(Date.parse('0100-01-01T00:00:00Z'));
  });
});

describe('edges', () => {
  it('begin with the calendar and cover the span', () => {
    expect(edgesFrom('2026-03-01 10:07:13', '2026-03-01 18:00:00').slice(0, 2)).toEqual([
      '2026-03-01 10:05',
      '2026-03-01 10:10',
    ]);
    expect(edgesFrom('2026-01-01 05:00:00', '2027-03-01 00:00:00')[0], 'weeks begin on Monday').toBe(
      '2025-12-29 00:00',
    );
    expect(edgesFrom('2011-05-17 00:00:00', '2026-11-20 00:00:00').slice(0, 3)).toEqual([
      '2011-05-01 00:00',
      '2011-06-01 00:00',
      '2011-07-01 00:00',
    ]);
  });

  it('stand where the days of the zone begin, whatever their length', () => {
    const edges = edgesFrom('2026-01-01 00:00:00', '2026-06-30 00:00:00', 'Europe/Paris');
    expect(edges).toContain('2026-03-28 23:00');
    expect(edges, '29 March has 23 hours').toContain('2026-03-29 22:00');
    expect(edges.every((edge) => edge.endsWith('23:00') || edge.endsWith('22:00'))).toBe(true);
  });

  it('keep to the clock of the zone when it changes: six hours that are five, or seven', () => {
    const spring = bucketsFrom('2026-03-15 00:00:00', '2026-04-10 00:00:00', 'Europe/Paris');
    const hours = new Set(
      spring.edges.slice(1).map((edge, i) => (edge - (spring.edges[i] ?? 0)) / 3_600_000),
    );
    expect(spring.bucketUnit).toEqual({ unit: 'hour', count: 6 });
    expect([...hours].sort()).toEqual([5, 6]);
  });

  it('give an hour that the clocks show twice a bucket each time', () => {
    const { edges, bucketUnit } = bucketsFrom('2026-10-22 00:00:00', '2026-10-29 00:00:00', 'Europe/Paris');
    expect(bucketUnit).toEqual({ unit: 'hour', count: 1 });
    expect(edges).toContain(at('2026-10-25 00:00:00'));
    expect(edges).toContain(at('2026-10-25 01:00:00'));
    expect(edges.slice(1).every((edge, i) => edge - (edges[i] ?? 0) === 3_600_000)).toBe(true);
  });

  it('are the same ones for the same span and zone', () => {
    const span = { start: Date.UTC(2026, 0, 1), end: Date.UTC(2026, 3, 1) };
    expect(bucketsOf({ ...span }, 'UTC')).toBe(bucketsOf({ ...span }, 'UTC'));
    expect(bucketsOf(span, 'Europe/Paris')).not.toBe(bucketsOf(span, 'UTC'));
  });

  it('leave no bucket for a day that a zone skipped', () => {
    const { edges } = bucketsFrom('2011-11-01 00:00:00', '2012-03-01 00:00:00', 'Pacific/Apia');
    expect(edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? 0))).toBe(true);
  });

  it.each(['UTC', 'Europe/Paris', 'America/St_Johns', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
    'ascend and cover every span in %s',
    (zone) => {
      for (let lengthMs = 1; lengthMs < 4_000 * DAY_MS; lengthMs *= 3) {
        const start = at('2026-03-20 03:04:05') - lengthMs / 2;
        const span = { start: Math.floor(start), end: Math.floor(start + lengthMs) + 1 };
        const { edges, bucketUnit } = bucketsOf(span, zone);
        expect(edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? 0))).toBe(true);
        expect(edges[0]).toBeLessThanOrEqual(span.start);
        expect(edges.at(-1)).toBeGreaterThanOrEqual(span.end);
        expect(edges.at(-2)).toBeLessThan(span.end);
        expect((edges[0] ?? 0) + 2 * usualLengthMs(bucketUnit)).toBeGreaterThan(span.start);
        expect(edges.length).toBeLessThan(200);
      }
    },
  );
});

it('finds the time of bars, and the place of a time', () => {
  const buckets = bucketsFrom('2026-03-01 00:00:00', '2026-03-01 00:01:00');
  expect(spanOfBuckets(buckets, 10, 19)).toEqual({
    start: at('2026-03-01 00:00:10'),
    end: at('2026-03-01 00:00:20'),
  });
  expect(shareAt(buckets, at('2026-03-01 00:00:15'))).toBeCloseTo(0.25);
  expect(shareAt(buckets, at('2026-02-01 00:00:00'))).toBe(0);
  expect(shareAt(buckets, at('2026-04-01 00:00:00'))).toBe(1);
});
