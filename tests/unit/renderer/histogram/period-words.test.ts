import { describe, expect, it } from 'vitest';
import { axisLabels, labelsThatFit } from '../../../../renderer/histogram/axis-labels.ts';
import { bucketsOf } from '../../../../renderer/histogram/buckets.ts';
import { periodWords, spanWords } from '../../../../renderer/histogram/period-words.ts';

const ENGLISH = { language: 'en-GB', zone: 'utc' } as const;

function span(start: string, end: string) {
  return { start: Date.parse(`${start}Z`), end: Date.parse(`${end}Z`) };
}

/** Intl puts thin and no-break spaces where it sees fit. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}

describe('periodWords', () => {
  it.each([
    ['2026-01-01T00:00', '2027-01-01T00:00', 'year', '2026'],
    ['2026-11-01T00:00', '2026-12-01T00:00', 'month', 'November 2026'],
    ['2026-10-01T00:00', '2027-01-01T00:00', 'month', 'October – December 2026'],
    ['2026-11-09T00:00', '2026-11-16T00:00', 'week', '9 – 15 Nov 2026'],
    ['2026-11-12T00:00', '2026-11-13T00:00', 'day', 'Thu, 12 Nov 2026'],
    ['2026-11-12T14:00', '2026-11-12T15:00', 'hour', '12 Nov 2026, 14:00–15:00'],
    ['2026-11-12T14:00:07', '2026-11-12T14:00:08', 'second', '12 Nov 2026, 14:00:07'],
  ] as const)('%s to %s', (start, end, unit, words) => {
    expect(plain(periodWords(span(start, end), { unit, count: 1 }, ENGLISH))).toBe(words);
  });
});

it('words a span by days, a short one by minutes', () => {
  expect(plain(spanWords(span('2026-06-23T08:11', '2026-11-19T23:52'), ENGLISH))).toBe(
    '23 Jun – 19 Nov 2026',
  );
  expect(plain(spanWords(span('2026-06-23T08:11', '2026-06-23T09:00'), ENGLISH))).toBe(
    '23 Jun 2026, 08:11–09:00',
  );
});

describe('axisLabels', () => {
  it('name the beginnings of the widest unit that still fits', () => {
    const days = bucketsOf(span('2026-06-23T08:11', '2026-11-19T23:52'), 'UTC');
    const labels = axisLabels(days, 14, ENGLISH);
    expect(labels.map(({ text }) => text)).toEqual([
      'Jul 2026',
      'Aug 2026',
      'Sept 2026',
      'Oct 2026',
      'Nov 2026',
    ]);
    expect(labels[0]?.at).toBe(8);
  });

  it('name the day at midnight, the hour otherwise', () => {
    const minutes = bucketsOf(span('2026-11-18T21:30', '2026-11-19T03:30'), 'UTC');
    expect(axisLabels(minutes, 6, ENGLISH).map(({ text }) => text)).toEqual([
      '22:00',
      '23:00',
      '19 Nov',
      '01:00',
      '02:00',
      '03:00',
    ]);
  });

  it.each([
    ['centuries', '1000-01-01T00:00', '9999-12-31T23:59', 14, '2000 3000 4000 5000 6000 7000 8000 9000'],
    ['decades', '1970-01-01T00:00', '2026-11-19T00:00', 6, '1980 1990 2000 2010 2020'],
    ['more than fit', '2026-02-01T00:00', '2026-12-31T00:00', 2, 'Apr 2026 Oct 2026'],
  ])('are there for %s', (_name, start, end, labelsMax, words) => {
    const labels = axisLabels(bucketsOf(span(start, end), 'UTC'), labelsMax, ENGLISH);
    expect(labels.map(({ text }) => text).join(' ')).toBe(words);
  });

  it('are none where there is no room', () => {
    expect(axisLabels(bucketsOf(span('2026-11-18T00:00', '2026-11-19T00:00'), 'UTC'), 0, ENGLISH)).toEqual(
      [],
    );
  });
});

it('leaves out a label of which the end of the axis would cut a part', () => {
  const labels = [1, 8, 9].map((at) => ({ at, text: '2000' }));
  expect(labelsThatFit(labels, { axisWidth: 100, barWidth: 10 }, () => 26).map(({ at }) => at)).toEqual([
    1, 8,
  ]);
});
