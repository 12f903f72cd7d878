import { wallTimeAt } from '../../shared/zoned-time.ts';
import { zoneName } from '../format/time.ts';
import { BUCKET_UNITS, type BucketUnit, floorToUnit, usualLengthMs } from './bucket-units.ts';
import { type Buckets, bucketCount } from './buckets.ts';
import { axisWords, type TimeWords } from './period-words.ts';

export interface AxisLabel {
  /** Of the bucket at whose beginning it stands. */
  readonly at: number;
  readonly text: string;
}

/** Those of which nothing would lie beyond the end of the axis. Labels stand centred beneath where their bar begins. */
export function labelsThatFit(
  labels: readonly AxisLabel[],
  { axisWidth, barWidth }: { readonly axisWidth: number; readonly barWidth: number },
  widthOf: (text: string) => number,
): readonly AxisLabel[] {
  return labels.filter(({ at, text }) => at * barWidth + widthOf(text) / 2 <= axisWidth);
}

/**
 * Where years, months, days or hours begin: as many labels as fit, none on the first bar, of which only a part may show. Of
 * the widest unit only some, where all of them do not fit.
 */
export function axisLabels(buckets: Buckets, labelsMax: number, words: TimeWords): readonly AxisLabel[] {
  const zone = zoneName(words.zone);
  const walls = buckets.edges.map((edge) => wallTimeAt(edge, zone));
  const beginnings = BUCKET_UNITS.filter((unit) => usualLengthMs(unit) >= usualLengthMs(buckets.bucketUnit))
    .map((unit) => ({ unit, places: beginningsOf(unit, walls) }))
    .filter(({ places }) => places.length > 0);
  const chosen = beginnings.find(({ places }) => places.length <= labelsMax) ?? beginnings.at(-1);
  if (chosen === undefined || labelsMax < 1) return [];
  const step = Math.ceil(chosen.places.length / labelsMax);
  return chosen.places
    .filter((_, i) => i % step === 0)
    .map((at) => ({ at, text: axisWords(buckets.edges[at] ?? 0, chosen.unit, words) }));

  function beginningsOf(unit: BucketUnit, all: readonly number[]): readonly number[] {
    const places: number[] = [];
    for (let at = 1; at < bucketCount(buckets); at++) {
      if (floorToUnit(all[at] ?? 0, unit) > floorToUnit(all[at - 1] ?? 0, unit)) places.push(at);
    }
    return places;
  }
}
