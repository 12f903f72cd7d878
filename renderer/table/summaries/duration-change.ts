import { numberFormat } from '../../format/number-format.ts';
import { formatUnit, type SummaryWords } from './summary-words.ts';

const UNITS: Readonly<Record<string, string>> = {
  min: 'minute',
  minute: 'minute',
  h: 'hour',
  hour: 'hour',
  d: 'day',
  day: 'day',
  w: 'week',
  week: 'week',
};
const DURATION = /^(\d{1,6})\s*(min|minute|h|hour|d|day|w|week|)s?$/i;

/**
 * A change between durations as duplistatus stores them (`5 minutes`, `1h`, `90`): `5 → 20 min`. What is no duration is
 * shown as it is; undefined where a side is missing.
 *
 * @param bareUnit the unit of a number without one
 */
export function durationChange(
  words: SummaryWords,
  before: string | undefined,
  after: string | undefined,
  bareUnit?: string,
): string | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [from, to] = [parseDuration(before, bareUnit), parseDuration(after, bareUnit)];
  const inWords = (text: string, duration: Duration | undefined) =>
    duration === undefined ? text : formatUnit(duration.value, duration.unit, words.language);
  const isSameUnit = from !== undefined && from.unit === to?.unit;
  return words.t('summaries.change', {
    before: isSameUnit ? numberFormat(words.language).format(from.value) : inWords(before, from),
    after: inWords(after, to),
  });
}

interface Duration {
  readonly value: number;
  readonly unit: string;
}

function parseDuration(text: string, bareUnit: string | undefined): Duration | undefined {
  const [, value, name = ''] = DURATION.exec(text) ?? [];
  const unit = name === '' ? bareUnit : UNITS[name.toLowerCase()];
  return value === undefined || unit === undefined ? undefined : { value: Number(value), unit };
}
