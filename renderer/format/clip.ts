/** The beginning of a text, at most `maxLength` UTF-16 units long with its ellipsis; never half a surrogate pair. */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = maxLength - 1;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(cut - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(cut));
  return `${text.slice(0, splitsPair ? cut - 1 : cut)}…`;
}
