const MARKED = /⟦[^⟦⟧]*⟧/g;

/** A text as no language writes it: between marks, letters with accents, placeholders as they are. */
export function pseudoText(text: string): string {
  const words = text.split(/(\{\{.*?\}\})/).map((part, at) => (at % 2 === 0 ? accented(part) : part));
  return `⟦${words.join('')}⟧`;
}

/** A catalogue of the same shape whose every text is a pseudo text. */
export function pseudoCatalogue<Texts>(texts: Texts): Texts {
  if (typeof texts === 'string') return pseudoText(texts) as Texts;
  return Object.fromEntries(
    Object.entries(texts as object).map(([key, value]) => [key, pseudoCatalogue(value)]),
  ) as Texts;
}

/** What remains of a text of the screen when all that came from a catalogue is taken away, nested or not. */
export function withoutPseudoText(text: string): string {
  const rest = text.replace(MARKED, '');
  return rest === text ? text : withoutPseudoText(rest);
}

function accented(text: string): string {
  return text.replace(/[aeiou]/gi, '$&\u0301').normalize('NFC');
}
