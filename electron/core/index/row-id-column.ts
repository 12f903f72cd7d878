import { TypedColumn } from './typed-column.ts';

/** Of 4 bytes each where they fit; BigInt64Array only where a row id exceeds 2^53. */
export type RowIds = Uint32Array | Float64Array | BigInt64Array;

type RowIdsColumn =
  | TypedColumn<Uint32Array<ArrayBuffer>>
  | TypedColumn<Float64Array<ArrayBuffer>>
  | TypedColumn<BigInt64Array<ArrayBuffer>>;

/** One row id per event, in the narrowest typed array that holds them all. Grows at its end. */
export class RowIdColumn {
  readonly #areSafe: boolean;
  #column: RowIdsColumn;
  #isNarrow: boolean;

  /** @param areSafe whether every row id is a safe integer */
  constructor(areSafe: boolean) {
    this.#areSafe = areSafe;
    this.#isNarrow = areSafe;
    this.#column = areSafe ? new TypedColumn(Uint32Array) : new TypedColumn(BigInt64Array);
  }

  get length(): number {
    return this.#column.length;
  }

  /** The row ids so far; a new view after every growth. */
  get rowIds(): RowIds {
    return this.#column.values;
  }

  /** @param rowId may be a number that is safe */
  push(rowId: number | bigint): void {
    const value = this.#areSafe ? Number(rowId) : rowId;
    if (this.#isNarrow && (value as number) >>> 0 !== value) this.#widen();
    this.#column.push(value as never);
  }

  /** Gives back what growth reserved. */
  trim(): void {
    this.#column.trim();
  }

  #widen(): void {
    const wider = new TypedColumn(Float64Array);
    for (const rowId of this.#column.values) wider.push(rowId as number);
    this.#column = wider;
    this.#isNarrow = false;
  }
}
