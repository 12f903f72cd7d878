/** Gives every distinct entry a small number, in the order of first appearance. */
export class Dictionary<Entry> {
  readonly #codes = new Map<string, number>();
  readonly entries: Entry[] = [];

  /**
   * @param key text that is equal exactly for equal entries
   * @param create makes the entry when it is new
   */
  code(key: string, create: () => Entry): number {
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.entries.length;
    this.#codes.set(key, code);
    this.entries.push(create());
    return code;
  }
}
