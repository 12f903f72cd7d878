import { foldCase } from '../../../shared/text-folding.ts';
import type { Codes } from './code-column.ts';
import type { Coded, EventIndex } from './event-index.ts';
import type { ScanStep } from './scan-steps.ts';

/** What is known of an entry: nothing yet, or whether it contains the text. */
const UNKNOWN = 0;
const WITHOUT = 1;
const WITH = 2;

interface SearchedField {
  readonly codes: Codes;
  /** Per code of the dictionary. */
  readonly known: Uint8Array;
  contains(code: number): boolean;
}

/** Looks for a text in the dictionary-coded fields. An entry is looked at when the first event that has it is. */
export class DictionarySearch {
  readonly #fields: readonly SearchedField[];

  /** @param folded the text, case folded */
  constructor(index: EventIndex, folded: string) {
    const plain = (value: string | null) => [value];
    this.#fields = [
      searchedField(index.user, folded, ({ userId, username }) => [userId, username]),
      searchedField(index.target, folded, ({ type, id }) => [type, id]),
      searchedField(index.action, folded, plain),
      searchedField(index.category, folded, plain),
      searchedField(index.status, folded, plain),
      searchedField(index.ip, folded, plain),
    ];
  }

  /** Sets the hit of every event of a step of which such a field contains the text. */
  mark(hits: Uint8Array, { first, last }: ScanStep): void {
    for (const { codes, known, contains } of this.#fields)
      for (let position = first; position <= last; position++) {
        const code = codes[position]!;
        if (known[code] === UNKNOWN) known[code] = contains(code) ? WITH : WITHOUT;
        if (known[code] === WITH) hits[position] = 1;
      }
  }
}

function searchedField<Entry>(
  { column, dictionary }: Coded<Entry>,
  folded: string,
  textsOf: (entry: Entry) => readonly (string | null)[],
): SearchedField {
  return {
    codes: column.codes,
    known: new Uint8Array(dictionary.entries.length),
    contains: (code) =>
      textsOf(dictionary.entries[code]!).some((text) => text !== null && foldCase(text).includes(folded)),
  };
}
