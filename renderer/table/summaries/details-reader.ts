import type { JsonObject, JsonValue } from '../../detail/parse-details.ts';

/** Reads details whose fields may be missing, or of another type than duplistatus writes. */
export class DetailsReader {
  readonly fields: JsonObject;

  constructor(fields: JsonObject) {
    this.fields = fields;
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

  #own(key: string): JsonValue | undefined {
    return Object.hasOwn(this.fields, key) ? this.fields[key] : undefined;
  }
}
