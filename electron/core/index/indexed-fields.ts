import { VALUE_FIELDS, type ValueField } from '../../../shared/event-filter.ts';
import { CountBuffers } from './count-buffers.ts';
import type { EventIndex } from './event-index.ts';
import { type IndexedField, indexField } from './indexed-field.ts';
import { Shapes } from './shapes.ts';

/** The filter's fields over one index, and the shapes that they make up. */
export class IndexedFields {
  readonly shapes: Shapes;
  /** Where the codes and the values of each field are counted. */
  readonly codeCounts = new CountBuffers<ValueField>();
  readonly valueCounts = new CountBuffers<ValueField>();
  readonly #fields: ReadonlyMap<ValueField, IndexedField>;
  readonly #totals = new Map<ValueField, Uint32Array>();

  constructor(index: EventIndex) {
    this.#fields = new Map(VALUE_FIELDS.map((field) => [field, indexField(index, field)]));
    this.shapes = new Shapes(index.count, this.#fields);
  }

  get(field: ValueField): IndexedField {
    return this.#fields.get(field) as IndexedField;
  }

  /** Per code of a field, how many of all events have it; not to be changed. */
  totalsOf(field: ValueField): Uint32Array {
    const totals = this.#totals.get(field) ?? this.#count(field);
    this.#totals.set(field, totals);
    return totals;
  }

  #count(field: ValueField): Uint32Array {
    const totals = new Uint32Array(this.get(field).valueOfCode.length);
    const codesByShape = this.shapes.codesOf(field);
    if (codesByShape === undefined) {
      const { codes } = this.get(field);
      for (let i = 0; i < codes.length; i++) totals[codes[i]!]!++;
    } else {
      codesByShape.forEach((code, shape) => {
        totals[code]! += this.shapes.totals[shape]!;
      });
    }
    return totals;
  }
}
