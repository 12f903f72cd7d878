import { type FieldChange, findChanges } from '../../detail/find-changes.ts';
import { childrenOf, type JsonDocument, nameOf, storedText } from '../../detail/json-document.ts';

export type JsonObject = { readonly [key: string]: JsonValue };
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads details whose fields may be missing, or of another type than duplistatus writes. */
export class DetailsReader {
  readonly #document: JsonDocument;
  readonly #fields: JsonObject;

  /** @param document an object */
  constructor(document: JsonDocument) {
    this.#document = document;
    this.#fields = JSON.parse(document.text) as JsonObject;
  }

  /** A text that says something, or a number as text. */
  text(key: string): string | undefined {
    const value = this.#own(key);
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** The first of these keys that has a text. */
  firstText(...keys: readonly string[]): string | undefined {
    return keys.map((key) => this.text(key)).find((text) => text !== undefined);
  }

  /** A number that is not negative. */
  count(key: string): number | undefined {
    const value = this.#own(key);
    return typeof value === 'number' && value >= 0 ? value : undefined;
  }

  flag(key: string): boolean | undefined {
    const value = this.#own(key);
    return typeof value === 'boolean' ? value : undefined;
  }

  texts(key: string): readonly string[] {
    const value = this.#own(key);
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  }

  changes(): readonly FieldChange[] {
    return findChanges(this.#document, null);
  }

  /** A side of a change. */
  valueAt(node: number | undefined): JsonValue | undefined {
    return node === undefined ? undefined : (JSON.parse(storedText(this.#document, node)) as JsonValue);
  }

  /** The fields in which nothing has changed. */
  unchangedFields(): readonly (readonly [key: string, value: JsonValue])[] {
    const changed = this.changes().flatMap(({ before, after }) => [before, after]);
    return childrenOf(this.#document, 0).flatMap((child) => {
      const end = this.#document.nodes[child]?.end ?? child;
      const isChanged = changed.some((node) => node !== undefined && node >= child && node < end);
      const value = isChanged ? undefined : this.valueAt(child);
      return value === undefined ? [] : [[nameOf(this.#document, child) ?? '', value] as const];
    });
  }

  #own(key: string): JsonValue | undefined {
    return Object.hasOwn(this.#fields, key) ? this.#fields[key] : undefined;
  }
}
