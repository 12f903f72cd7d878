const STRING_OR_SPACE = /("[^"\\]*(?:\\.[^"\\]*)*")|\s+/gs;
const NO_SPACE_OUTSIDE_STRINGS = /^[^"\s]*(?:"[^"\\]*(?:\\.[^"\\]*)*"[^"\s]*)*$/s;

/** What duplistatus mostly writes: a flat object without white space between its tokens, and nothing escaped in it. */
const FLAT_OBJECT =
  /^\{(?:"[ !#-[\]-\uffff]*":(?:"[ !#-[\]-\uffff]*"|-?(?:0|[1-9]\d*)(?:\.\d+)?|true|false|null)(?:,(?=")|(?=\})))*\}$/;

/** Whether a text is JSON (RFC 8259). */
export function isJson(text: string): boolean {
  if (FLAT_OBJECT.test(text)) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * JSON text without the white space between its tokens; every token stays as written, so that nothing that a parser would
 * round, reorder or drop is lost. Text that is not JSON stays as it is.
 */
export function compactJson(text: string): string {
  if (NO_SPACE_OUTSIDE_STRINGS.test(text) || !isJson(text)) return text;
  return text.replace(STRING_OR_SPACE, (_match, string: string | undefined) => string ?? '');
}
