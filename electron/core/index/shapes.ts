import type { ValueField } from '../../../shared/event-filter.ts';
import type { Codes } from './code-column.ts';
import type { IndexedField } from './indexed-field.ts';

/** So many shapes a code of 16 bits can tell apart. */
const SHAPES_MAX = 65_536;
/** Largest table of which codes go together, in entries. */
const TABLE_MAX = 4_194_304;

/**
 * What events have in common that agree in several fields of few values: there are few such shapes, so that filters on these
 * fields are decided once per shape rather than once per event, and their facets are counted by shape. Fields of too many
 * values are left out.
 */
export class Shapes {
  /** Per event, its shape. */
  readonly codes: Uint16Array;
  /** Per shape, the number of events that have it. */
  readonly totals: Uint32Array;
  readonly #codesByField: ReadonlyMap<ValueField, Uint32Array>;

  /** @param fields those to be taken in, as far as there is room */
  constructor(eventCount: number, fields: ReadonlyMap<ValueField, IndexedField>) {
    let joint: Joint = { codes: new Uint16Array(eventCount), count: 1, codesByField: new Map() };
    const fewestFirst = [...fields].sort(([, a], [, b]) => a.valueOfCode.length - b.valueOfCode.length);
    for (const [name, field] of fewestFirst) joint = join(joint, name, field) ?? joint;
    this.codes = joint.codes;
    this.#codesByField = joint.codesByField;
    this.totals = new Uint32Array(joint.count);
    for (let i = 0; i < eventCount; i++) this.totals[joint.codes[i]!]!++;
  }

  /** Per shape, the code that its events have in a field; undefined where shapes leave the field out. */
  codesOf(field: ValueField): Uint32Array | undefined {
    return this.#codesByField.get(field);
  }
}

interface Joint {
  readonly codes: Uint16Array;
  readonly count: number;
  readonly codesByField: ReadonlyMap<ValueField, Uint32Array>;
}

/** Undefined where there would be too many shapes. */
function join(joint: Joint, name: ValueField, { codes, valueOfCode }: IndexedField): Joint | undefined {
  const codeCount = valueOfCode.length;
  if (joint.count * codeCount > TABLE_MAX) return undefined;
  const joined = joinCodes(joint, codes, codeCount);
  if (joined === undefined) return undefined;
  const codesByField = new Map([...joint.codesByField, [name, new Uint32Array()]]);
  for (const [field, before] of codesByField)
    codesByField.set(
      field,
      joined.pairs.map((pair) => (field === name ? pair % codeCount : before[Math.floor(pair / codeCount)]!)),
    );
  return { codes: joined.codes, count: joined.pairs.length, codesByField };
}

/** Numbers the pairs of a shape and a code that there are. `pairs` has them by number, as `shape * codeCount + code`. */
function joinCodes(joint: Joint, codes: Codes, codeCount: number) {
  const numberOfPair = new Uint32Array(joint.count * codeCount);
  const joined = new Uint16Array(codes.length);
  const pairs: number[] = [];
  for (let i = 0; i < codes.length; i++) {
    const pair = joint.codes[i]! * codeCount + codes[i]!;
    let number = numberOfPair[pair]!;
    if (number === 0) {
      if (pairs.length === SHAPES_MAX) return undefined;
      number = pairs.push(pair);
      numberOfPair[pair] = number;
    }
    joined[i] = number - 1;
  }
  return { codes: joined, pairs: Uint32Array.from(pairs) };
}
