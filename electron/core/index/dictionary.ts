/** Gives every distinct text, NULL included, a small number, in the order of first appearance. */
export class TextDictionary {
  readonly #codes = new Map<string | null, number>();
  readonly entries: (string | null)[] = [];

  code(text: string | null): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.entries.length;
    this.#codes.set(text, code);
    this.entries.push(text);
    return code;
  }

  find(text: string | null): number | undefined {
    return this.#codes.get(text);
  }
}

/** Gives every distinct pair of texts a small number, in the order of first appearance. */
export class PairDictionary<Entry> {
  readonly #firsts = new TextDictionary();
  readonly #codesByFirst: Map<string | null, number>[] = [];
  readonly #create: (first: string | null, second: string | null) => Entry;
  readonly entries: Entry[] = [];

  /** @param create makes the entry of a pair when it first appears */
  constructor(create: (first: string | null, second: string | null) => Entry) {
    this.#create = create;
  }

  code(first: string | null, second: string | null): number {
    const firstCode = this.#firsts.code(first);
    this.#codesByFirst[firstCode] ??= new Map();
    const codes = this.#codesByFirst[firstCode];
    const known = codes.get(second);
    if (known !== undefined) return known;
    const code = this.entries.length;
    codes.set(second, code);
    this.entries.push(this.#create(first, second));
    return code;
  }
}
