export type JsonObject = { readonly [key: string]: JsonValue };
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** What the details of an event turn out to be. */
export type ParsedDetails =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: JsonValue }
  | { readonly kind: 'malformed' };

/** Details that are NULL, blank or an empty object say nothing. */
export function parseDetails(details: string | null): ParsedDetails {
  if (details === null || details.trim() === '') return { kind: 'none' };
  try {
    const value = JSON.parse(details) as JsonValue;
    return isJsonObject(value) && Object.keys(value).length === 0
      ? { kind: 'none' }
      : { kind: 'json', value };
  } catch {
    return { kind: 'malformed' };
  }
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
