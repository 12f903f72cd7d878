type TypedArray =
  | Float64Array<ArrayBuffer>
  | BigInt64Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

const INITIAL_CAPACITY = 1_024;

/** A typed array that grows at its end. */
export class TypedColumn<Values extends TypedArray> {
  readonly #create: new (
    source: number | Values,
  ) => Values;
  #values: Values;
  #length = 0;

  /** @param create the kind of typed array */
  constructor(create: new (source: number | Values) => Values) {
    this.#create = create;
    this.#values = new create(INITIAL_CAPACITY);
  }

  get length(): number {
    return this.#length;
  }

  /** The values so far; a new view after every growth. */
  get values(): Values {
    return this.#values.subarray(0, this.#length) as Values;
  }

  push(value: Values[number]): void {
    if (this.#length === this.#values.length) this.#reserve(this.#length * 2);
    this.#values[this.#length++] = value;
  }

  /** Gives back what growth reserved. */
  trim(): void {
    this.#values = this.#values.slice(0, this.#length) as Values;
  }

  #reserve(capacity: number): void {
    const values = new this.#create(capacity);
    values.set(this.#values as never);
    this.#values = values;
  }
}
