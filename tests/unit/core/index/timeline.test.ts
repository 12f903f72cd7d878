import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../../electron/core/index/timeline.ts';
import type { TimeStretch } from '../../../../shared/source.ts';

const at = (text: string) => Date.parse(`${text}Z`);

/** So many events, as far from one another as can be. */
function evenly(count: number, first: string, last: string): number[] {
  const stepMs = (at(last) - at(first)) / (count - 1);
  return Array.from({ length: count }, (_, i) => at(first) + i * stepMs);
}

const EVERYDAY = evenly(300, '2026-06-01T00:00', '2026-11-20T00:00');

function words(stretch: TimeStretch | null | undefined): string | null {
  if (!stretch) return null;
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return `${stretch.eventCount}: ${day(stretch.firstTime)} – ${day(stretch.lastTime)}`;
}

function timelineWords(times: readonly number[]) {
  const timeline = timelineOf(times);
  return [words(timeline?.earlier), words(timeline?.usual), words(timeline?.later)];
}

describe('timelineOf', () => {
  it('is nothing without a time that can be read', () => {
    expect(timelineOf([])).toBeNull();
    expect(timelineOf([Number.NaN])).toBeNull();
  });

  it('tells apart what strays, on either side and in any order', () => {
    expect(
      timelineWords([
        at('9999-12-31T23:59:59'),
        ...EVERYDAY.toReversed(),
        Number.NaN,
        at('1970-01-01T00:00'),
        at('2001-01-01T00:00'),
        at('1970-01-01T00:00'),
      ]),
    ).toEqual(['3: 1970-01-01 – 2001-01-01', '300: 2026-06-01 – 2026-11-20', '1: 9999-12-31 – 9999-12-31']);
  });

  it.each([
    ['without gaps', EVERYDAY, '300: 2026-06-01 – 2026-11-20'],
    ['of one event', [at('2026-06-01T00:00')], '1: 2026-06-01 – 2026-06-01'],
    [
      'with a busy hour in a quiet year',
      [
        ...evenly(50, '2025-12-01T00:00', '2026-11-20T00:00'),
        ...evenly(9_000, '2026-04-01T00:00', '2026-04-01T01:00'),
      ],
      '9050: 2025-12-01 – 2026-11-20',
    ],
    [
      'with a pause that does not dwarf the rest',
      [at('2025-01-01T00:00'), ...EVERYDAY],
      '301: 2025-01-01 – 2026-11-20',
    ],
    [
      'whose pauses grow as it does',
      [
        at('2020-06-01T00:00'),
        at('2024-06-01T00:00'),
        at('2024-06-02T00:00'),
        ...evenly(300, '2026-01-01T00:00', '2026-12-01T00:00'),
      ],
      '303: 2020-06-01 – 2026-12-01',
    ],
    [
      'of two halves that lie far apart',
      [...EVERYDAY, ...evenly(100, '1999-01-01T00:00', '1999-02-01T00:00')],
      '400: 1999-01-01 – 2026-11-20',
    ],
  ])('is one stretch for a log %s', (_name, times, whole) => {
    expect(timelineWords(times)).toEqual([null, whole, null]);
  });
});
