import { type JsonDocument, readJson } from './json-document.ts';

/** What the details of an event turn out to be. */
export type ParsedDetails =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly document: JsonDocument }
  | { readonly kind: 'malformed' };

/** Details that are NULL, blank or an empty object say nothing. */
export function parseDetails(details: string | null): ParsedDetails {
  if (details === null || details.trim() === '') return { kind: 'none' };
  const document = readJson(details);
  if (document === undefined) return { kind: 'malformed' };
  const [outermost] = document.nodes;
  return outermost?.kind === 'object' && outermost.childCount === 0
    ? { kind: 'none' }
    : { kind: 'json', document };
}
