import { TypedColumn } from './typed-column.ts';

export type Codes = Uint8Array | Uint16Array | Uint32Array;

type CodesColumn =
  | TypedColumn<Uint8Array<ArrayBuffer>>
  | TypedColumn<Uint16Array<ArrayBuffer>>
  | TypedColumn<Uint32Array<ArrayBuffer>>;

/** One dictionary code per event, in the narrowest typed array that holds the largest code. Grows at its end. */
export class CodeColumn {
  #column: CodesColumn = new TypedColumn(Uint8Array);
  #highestCode = 0xff;

  /** The codes so far; a new view after every growth. */
  get codes(): Codes {
    return this.#column.values;
  }

  push(code: number): void {
    if (code > this.#highestCode) this.#widen();
    this.#column.push(code);
  }

  /** Gives back what growth reserved. */
  trim(): void {
    this.#column.trim();
  }

  #widen(): void {
    const isByte = this.#highestCode === 0xff;
    const wider: CodesColumn = isByte ? new TypedColumn(Uint16Array) : new TypedColumn(Uint32Array);
    for (const code of this.#column.values) wider.push(code);
    this.#column = wider;
    this.#highestCode = isByte ? 0xffff : 0xffffffff;
  }
}

/** The same codes, in the narrowest typed array that holds them. */
export function narrowed(codes: Uint32Array): Codes {
  let highest = 0;
  for (let i = 0; i < codes.length; i++) if (codes[i]! > highest) highest = codes[i]!;
  if (highest > 0xffff) return codes;
  return highest > 0xff ? Uint16Array.from(codes) : Uint8Array.from(codes);
}
