import type { ValueField, WantedValue } from '../../../shared/event-filter.ts';
import { foldValue, splitWanted, storedValue, typedMatcher } from '../../../shared/typed-values.ts';
import type { CodedText } from './event-index.ts';

/** Per value of a dictionary, 1 where it is one of those wanted. */
export function matchingValues(
  field: ValueField,
  dictionary: CodedText['dictionary'],
): (wanted: readonly WantedValue[]) => Uint8Array {
  const values = dictionary.entries;
  /** Kept once it was needed: to fold texts takes ten times as long as to compare them. */
  let folded: readonly (string | null)[] | undefined;
  return (wanted) => {
    const matching = new Uint8Array(values.length);
    const { exact, typed } = splitWanted(wanted);
    for (const value of exact) {
      const code = dictionary.find(storedValue(field, value));
      if (code !== undefined) matching[code] = 1;
    }
    if (typed.length === 0) return matching;
    const isMeant = typedMatcher(field, typed);
    folded ??= values.map((value) => foldValue(field, value));
    folded.forEach((text, code) => {
      if (text !== null && isMeant(text)) matching[code] = 1;
    });
    return matching;
  };
}
