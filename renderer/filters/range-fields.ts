import { parseRangeEnd, parseRangeStart } from '../../shared/zoned-time.ts';
import { type DisplayZone, formatTime, zoneName } from '../format/time.ts';

/** One end of a date range as typed; an empty time stands for the whole day. */
export interface RangeField {
  readonly date: string;
  readonly time: string;
}

export interface RangeFields {
  readonly from: RangeField;
  readonly to: RangeField;
}

/** What typed fields mean: `undefined` is an open end. */
export type ReadRange =
  | { readonly kind: 'range'; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly kind: 'not-a-date'; readonly end: 'from' | 'to' }
  | { readonly kind: 'empty-range' };

const EMPTY: RangeField = { date: '', time: '' };
const SECOND_MS = 1_000;

/** The instants that typed fields stand for, in the zone of the reader. */
export function readRange(fields: RangeFields, zone: DisplayZone): ReadRange {
  const from = parseField(fields.from, (text) => parseRangeStart(text, zoneName(zone)));
  const to = parseField(fields.to, (text) => parseRangeEnd(text, zoneName(zone)));
  if (from === null) return { kind: 'not-a-date', end: 'from' };
  if (to === null) return { kind: 'not-a-date', end: 'to' };
  if (from !== undefined && to !== undefined && from >= to) return { kind: 'empty-range' };
  return { kind: 'range', from, to };
}

function parseField(
  { date, time }: RangeField,
  parse: (text: string) => number | null,
): number | null | undefined {
  if (date === '') return time === '' ? undefined : null;
  return parse(time === '' ? date : `${date}T${time}`);
}

/** The start of a range as fields: the date alone where it is the beginning of a day. */
export function startFields(from: number | undefined, zone: DisplayZone): RangeField {
  return from === undefined ? EMPTY : fieldsOf(from, zone, '00:00:00');
}

/** The exclusive end of a range as fields, which name the last second inside: the date alone for a whole day. */
export function endFields(to: number | undefined, zone: DisplayZone): RangeField {
  return to === undefined ? EMPTY : fieldsOf(to - SECOND_MS, zone, '23:59:59');
}

function fieldsOf(instant: number, zone: DisplayZone, wholeDayTime: string): RangeField {
  const [date = '', clock = ''] = formatTime(instant, zone).split(' ');
  const time = clock.slice(0, 8);
  return { date, time: time === wholeDayTime ? '' : time };
}

/** One end of a range for a reader: `2026-03-01`, or `2026-03-01 14:30:00`. */
export function describeEnd({ date, time }: RangeField): string {
  return time === '' ? date : `${date} ${time}`;
}
