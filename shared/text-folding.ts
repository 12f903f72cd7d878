const ASCII = /^[\0-\x7f]*$/;

/**
 * Text in the form in which two spellings that differ only in case are equal, in every script: NFC, lower case, then
 * upper case (so that ς/σ/Σ and ß/ẞ meet). Locale-independent.
 */
export function foldCase(text: string): string {
  // Half a million are folded whenever somebody searches, and hardly any is anything else.
  if (ASCII.test(text)) return text.toUpperCase();
  return text.normalize('NFC').toLowerCase().toUpperCase();
}

/** Words in the form in which they are equal that differ in case and accents only, as people leave them out. */
export function foldAccents(words: string): string {
  return foldCase(words.normalize('NFD').replace(/\p{M}/gu, ''));
}
