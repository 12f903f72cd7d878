import { PairTable } from './pair-table.ts';

/** Gives every distinct text, NULL included, a small number, in the order of first appearance. */
export class TextDictionary<Text extends string | null = string | null> {
  readonly #codes: Map<Text, number>;
  readonly entries: Text[];

  constructor(codes = new Map<Text, number>(), entries: Text[] = []) {
    this.#codes = codes;
    this.entries = entries;
  }

  code(text: Text): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.entries.length;
    this.#codes.set(text, code);
    this.entries.push(text);
    return code;
  }

  /** Undefined where the text has not appeared. */
  find(text: Text): number | undefined {
    return within(this.entries, this.#codes.get(text));
  }

  /** The dictionary as it is now, for looking up: what is added to this one later is not in it. */
  snapshot(): TextDictionary<Text> {
    return new TextDictionary(this.#codes, this.entries.slice());
  }
}

type CreateEntry<Entry> = (first: string | null, second: string | null) => Entry;

/** Gives every distinct pair of texts a small number, in the order of first appearance. */
export class PairDictionary<Entry> {
  readonly #create: CreateEntry<Entry>;
  readonly #table: PairTable;
  readonly entries: Entry[];

  /** @param create makes the entry of a pair when it first appears */
  constructor(create: CreateEntry<Entry>, table = new PairTable(), entries: Entry[] = []) {
    this.#create = create;
    this.#table = table;
    this.entries = entries;
  }

  code(first: string | null, second: string | null): number {
    const code = this.#table.code(first, second);
    if (code === this.entries.length) this.entries.push(this.#create(first, second));
    return code;
  }

  /** Undefined where the pair has not appeared. */
  find(first: string | null, second: string | null): number | undefined {
    return within(this.entries, this.#table.find(first, second));
  }

  /** The dictionary as it is now, for looking up: what is added to this one later is not in it. */
  snapshot(): PairDictionary<Entry> {
    return new PairDictionary(this.#create, this.#table, this.entries.slice());
  }
}

function within(entries: readonly unknown[], code: number | undefined): number | undefined {
  return code !== undefined && code < entries.length ? code : undefined;
}
