import {
  type EventFilter,
  VALUE_FIELDS,
  type ValueField,
  valueFilter,
} from '../../../shared/event-filter.ts';
import type { Chronology } from './chronology.ts';
import type { Codes } from './code-column.ts';
import type { IndexedField } from './indexed-field.ts';
import type { IndexedFields } from './indexed-fields.ts';
import type { Shapes } from './shapes.ts';

/**
 * Which events pass a filter, and how many parts of it the others fail. A facet applies all parts but its own, and so needs
 * those that fail that one alone.
 */
export interface FilteredEvents {
  /** Positions of the events that pass, newest first. */
  readonly shown: Uint32Array;
  /** Positions of the events within the filter's time range, newest first. */
  readonly inRange: Uint32Array;
  /** Per value field that is filtered, 1 for each code that fails it. */
  readonly failingCodes: ReadonlyMap<ValueField, Uint8Array>;
  readonly hasSearch: boolean;
  /** Per shape, how many parts on fields of the shapes it fails. */
  readonly shapeFailures: Uint8Array;
  /** Per event, how many of the other parts it fails; undefined where there are none. */
  readonly otherFailures: Uint8Array | undefined;
  /** Per shape, the events within the time range that pass all these other parts. */
  readonly countsByShape: Uint32Array;
}

/** @param hits per event, 1 where what is searched for was found; undefined without a search */
export function filterEvents(
  fields: IndexedFields,
  chronology: Chronology,
  filter: EventFilter,
  hits: Uint8Array | undefined,
): FilteredEvents {
  const { shapes } = fields;
  const failingCodes = new Map<ValueField, Uint8Array>();
  const shapeFailures = new Uint8Array(shapes.totals.length);
  let otherFailures = hits === undefined ? undefined : failuresOfSearch(hits);
  for (const field of VALUE_FIELDS) {
    const failing = failingCodesOf(fields.get(field), filter, field);
    if (failing === undefined) continue;
    failingCodes.set(field, failing);
    const codesByShape = shapes.codesOf(field);
    if (codesByShape === undefined) otherFailures ??= new Uint8Array(shapes.codes.length);
    if (codesByShape === undefined)
      addFailures(otherFailures as Uint8Array, fields.get(field).codes, failing);
    else addFailures(shapeFailures, codesByShape, failing);
  }
  const inRange = withinTime(chronology, filter);
  const isAll = otherFailures === undefined && inRange === chronology.positions;
  const countsByShape = isAll ? shapes.totals : countShapes(shapes, inRange, otherFailures);
  const shown = selectShown(shapes, inRange, shapeFailures, otherFailures, countsByShape);
  return {
    shown,
    inRange,
    failingCodes,
    hasSearch: hits !== undefined,
    shapeFailures,
    otherFailures,
    countsByShape,
  };
}

function failuresOfSearch(hits: Uint8Array): Uint8Array {
  const failures = new Uint8Array(hits.length);
  for (let i = 0; i < hits.length; i++) failures[i] = 1 - hits[i]!;
  return failures;
}

function failingCodesOf(
  indexed: IndexedField,
  filter: EventFilter,
  field: ValueField,
): Uint8Array | undefined {
  const { include, exclude } = valueFilter(filter, field);
  if (include.length + exclude.length === 0) return undefined;
  const failing = indexed.matches(exclude);
  if (include.length === 0) return failing;
  const included = indexed.matches(include);
  for (let code = 0; code < failing.length; code++) failing[code]! |= 1 - included[code]!;
  return failing;
}

function addFailures(failures: Uint8Array, codes: Codes, failing: Uint8Array): void {
  for (let i = 0; i < codes.length; i++) failures[i]! += failing[codes[i]!]!;
}

/** An event whose time cannot be read is in no range but that of all time. */
function withinTime(chronology: Chronology, { from, to }: EventFilter): Uint32Array {
  if (from === undefined && to === undefined) return chronology.positions;
  const newer = to === undefined ? 0 : chronology.countSince(to);
  return chronology.positions.subarray(newer, chronology.countSince(from ?? Number.NEGATIVE_INFINITY));
}

function countShapes({ codes, totals }: Shapes, inRange: Uint32Array, otherFailures: Uint8Array | undefined) {
  const counts = new Uint32Array(totals.length);
  if (otherFailures === undefined) {
    for (let i = 0; i < inRange.length; i++) counts[codes[inRange[i]!]!]!++;
  } else {
    for (let i = 0; i < inRange.length; i++) {
      const position = inRange[i]!;
      if (otherFailures[position] === 0) counts[codes[position]!]!++;
    }
  }
  return counts;
}

/** @param countsByShape tells how many there will be */
function selectShown(
  { codes }: Shapes,
  inRange: Uint32Array,
  shapeFailures: Uint8Array,
  otherFailures: Uint8Array | undefined,
  countsByShape: Uint32Array,
): Uint32Array {
  let count = 0;
  for (let shape = 0; shape < countsByShape.length; shape++)
    if (shapeFailures[shape] === 0) count += countsByShape[shape]!;
  if (count === inRange.length) return inRange;
  const passes = shapeFailures.map((failures) => Number(failures === 0));
  // Every event is written and the next one takes the place of one that fails: a processor guesses a branch wrong too often.
  const shown = new Uint32Array(count + 1);
  let next = 0;
  for (let i = 0; i < inRange.length; i++) {
    const position = inRange[i]!;
    shown[next] = position;
    next +=
      passes[codes[position]!]! & (otherFailures === undefined || otherFailures[position] === 0 ? 1 : 0);
  }
  return shown.subarray(0, count);
}
