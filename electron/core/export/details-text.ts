const STRING_OR_SPACE = /("[^"\\]*(?:\\.[^"\\]*)*")|\s+/gs;

/** Whether a text is JSON (RFC 8259). */
export function isJson(text: string): boolean {
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
  return isJson(text)
    ? text.replace(STRING_OR_SPACE, (_match, string: string | undefined) => string ?? '')
    : text;
}
