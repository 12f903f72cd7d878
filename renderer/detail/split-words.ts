/** In `must_change_password` and in `connectionType`. */
const BETWEEN_WORDS = /(?<=_)|(?<=\p{Ll})(?=\p{Lu})/u;

/** The words of a field's name, each with the sign that ends it. */
export function splitWords(name: string): readonly string[] {
  return name.split(BETWEEN_WORDS);
}
