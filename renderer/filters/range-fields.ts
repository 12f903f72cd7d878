import type { DisplayZone } from '../../shared/settings.ts';
import { parseRangeEnd, parseRangeStart, wallClockText } from '../../shared/zoned-time.ts';
import { formatTime, zoneName } from '../format/time.ts';

/** Both ends of a date range as typed; an empty text is an open end. */
export interface RangeFields {
  readonly from: string;
  readonly to: string;
}

/** What typed fields mean: `undefined` is an open end. */
export type ReadRange =
  | { readonly kind: 'range'; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly kind: 'not-a-date'; readonly end: keyof RangeFields }
  | { readonly kind: 'empty-range' };

const SECOND_MS = 1_000;
const DAY_LENGTH = '2026-03-31'.length;

/** The instants that typed fields stand for, in the zone of the reader. */
export function readRange(fields: RangeFields, zone: DisplayZone): ReadRange {
  const from = readEnd(fields.from, (text) => parseRangeStart(text, zoneName(zone)));
  const to = readEnd(fields.to, (text) => parseRangeEnd(text, zoneName(zone)));
  if (from === null) return { kind: 'not-a-date', end: 'from' };
  if (to === null) return { kind: 'not-a-date', end: 'to' };
  if (from !== undefined && to !== undefined && from >= to) return { kind: 'empty-range' };
  return { kind: 'range', from, to };
}

function readEnd(text: string, parse: (text: string) => number | null): number | null | undefined {
  return text.trim() === '' ? undefined : parse(text.trim());
}

/** The start of a range as text: the date alone where it is the beginning of a day. */
export function startText(from: number | undefined, zone: DisplayZone): string {
  return from === undefined ? '' : textOf(from, zone, from, (text) => parseRangeStart(text, zoneName(zone)));
}

/** The exclusive end of a range as text, which names the last second inside: the date alone for a whole day. */
export function endText(to: number | undefined, zone: DisplayZone): string {
  if (to === undefined) return '';
  const lastInside = to - (to % SECOND_MS === 0 ? SECOND_MS : 1);
  return textOf(lastInside, zone, to, (text) => parseRangeEnd(text, zoneName(zone)));
}

/** The shortest text that is read as the given instant: in UTC where the clocks of the zone show it twice. */
function textOf(
  shown: number,
  zone: DisplayZone,
  instant: number,
  parse: (text: string) => number | null,
): string {
  const text = formatTime(shown, zone);
  const utc = new Date(shown).toISOString();
  const texts = [text.slice(0, DAY_LENGTH), text, wallClockText(shown, zoneName(zone)).replace('T', ' ')];
  const utcTexts = [utc.replace('.000Z', 'Z'), utc].map((other) => other.replace('T', ' '));
  return [...texts, ...utcTexts].find((other) => parse(other) === instant) ?? utc;
}
