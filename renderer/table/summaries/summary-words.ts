import { summaries } from '../../../shared/i18n/en/summaries.ts';
import type { DisplayZone } from '../../../shared/settings.ts';
import { parseTimestamp } from '../../../shared/timestamp.ts';
import { numberFormat } from '../../format/number-format.ts';
import { formatTime } from '../../format/time.ts';
import type { Translate } from '../../i18n.ts';

/** What summaries are written with: texts, and numbers as the reader's language writes them. */
export interface SummaryWords {
  readonly t: Translate;
  readonly language: string;
  readonly zone: DisplayZone;
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;
const BETWEEN = ' · ';

/** Parts of a summary in one line; those that are undefined or empty are left out. */
export function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? undefined : said.join(BETWEEN);
}

/** A size in the largest unit that leaves a number of at least one, by steps of a thousand. */
export function formatBytes(bytes: number, language: string): string {
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), BYTE_UNITS.length - 1);
  return formatUnit(bytes / 1_000 ** step, BYTE_UNITS[step] ?? 'byte', language);
}

export function formatUnit(value: number, unit: string, language: string): string {
  return numberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'day' ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(value);
}

/** Hours, minutes and seconds; fractions of a second only where there is nothing else. */
export function formatSeconds(seconds: number, language: string): string {
  if (seconds < 1) return formatUnit(seconds, 'second', language);
  const whole = Math.round(seconds);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(whole / 3_600), 'hour'],
    [Math.floor(whole / 60) % 60, 'minute'],
    [whole % 60, 'second'],
  ];
  const said = parts.filter(([value]) => value > 0).slice(0, 2);
  return said.map(([value, unit]) => formatUnit(value, unit, language)).join(' ');
}

/** `3rd attempt`. */
export function attemptWords({ t, language }: SummaryWords, count: number): string {
  const plural = new Intl.PluralRules(language, { type: 'ordinal' }).select(count);
  return t(`summaries.attempt.${plural}`, { number: count });
}

/** A reason that duplistatus gives in English, in the reader's language where this program knows it. */
export function reasonWords({ t }: SummaryWords, reason: string): string {
  return Object.hasOwn(summaries.reasons, reason)
    ? t(`summaries.reasons.${reason as keyof typeof summaries.reasons}`)
    : reason;
}

/** An ISO time in the zone of the screen; any other text as it is. */
export function timeWords({ zone }: SummaryWords, text: string): string {
  const time = parseTimestamp(text);
  return time === null ? text : formatTime(time - (time % 1_000), zone);
}
