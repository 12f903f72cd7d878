import type { FacetValue } from '../../shared/contract.ts';
import type { ValueField, ValueFilter, WantedValue } from '../../shared/event-filter.ts';
import { foldCase } from '../../shared/text-folding.ts';
import { isSameValue, isTyped, storedValue, wantedMatcher } from '../../shared/typed-values.ts';

/** A value to choose, with the number of events that have it and pass all other filters. */
export interface ValueChoice {
  readonly value: WantedValue;
  readonly count: number;
  readonly isIncluded: boolean;
  readonly isExcluded: boolean;
  /** Included by a typed value that means others too, which stay when this one is hidden. */
  readonly isOneOfMany: boolean;
}

/** The values of a field, most frequent first; chosen ones that mean none of these stay, at the end. */
export function choicesOf(
  field: ValueField,
  facet: readonly FacetValue[],
  { include, exclude }: ValueFilter,
): readonly ValueChoice[] {
  const isIncluded = chooser(field, include);
  const isExcluded = chooser(field, exclude);
  const isOneOfMany = chooser(
    field,
    include.filter((wanted) => isTyped(wanted) && countMeant(wanted) > 1),
  );
  const present = new Set(facet.map(({ value }) => value));
  const isAbsent = (wanted: WantedValue) =>
    isTyped(wanted) ? countMeant(wanted) === 0 : !present.has(storedValue(field, wanted));
  const absent = [...include, ...exclude].filter(isAbsent).map((value) => ({ value, count: 0 }));
  return [...facet, ...absent].map(({ value, count }) => {
    const isHidden = isExcluded(value);
    return {
      value,
      count,
      isIncluded: !isHidden && isIncluded(value),
      isExcluded: isHidden,
      isOneOfMany: !isHidden && isOneOfMany(value),
    };
  });

  function countMeant(wanted: WantedValue): number {
    const isMeant = wantedMatcher(field, [wanted]);
    return facet.filter(({ value }) => isMeant(value)).length;
  }
}

/** A facet that was cut to its most frequent values, with more of them that were found by searching. */
export function withFoundValues(
  facet: readonly FacetValue[],
  found: readonly FacetValue[],
): readonly FacetValue[] {
  const present = new Set(facet.map(({ value }) => value));
  return [...facet, ...found.filter(({ value }) => !present.has(value))];
}

/** The choices whose stored value or words hold the text, whatever its case. */
export function matchChoices(
  choices: readonly ValueChoice[],
  text: string,
  wordsOf: (value: WantedValue) => string,
): readonly ValueChoice[] {
  const wanted = foldCase(text.trim());
  if (wanted === '') return choices;
  return choices.filter(
    ({ value }) =>
      foldCase(wordsOf(value)).includes(wanted) ||
      foldCase(isTyped(value) ? value.typed : (value ?? '')).includes(wanted),
  );
}

/** Shows a value that was not included, or was hidden; lets go of one that was included. */
export function toggleValue(field: ValueField, values: ValueFilter, value: WantedValue): ValueFilter {
  const { include, exclude } = values;
  const isOther = (wanted: WantedValue) => !chooser(field, [wanted])(value);
  const isIncluded = !include.every(isOther);
  if (!exclude.every(isOther))
    return { include: isIncluded ? include : [...include, value], exclude: exclude.filter(isOther) };
  return { include: isIncluded ? include.filter(isOther) : [...include, value], exclude };
}

/** Hides a value that was not hidden, and lets go of one that was. */
export function toggleExcluded(field: ValueField, values: ValueFilter, value: WantedValue): ValueFilter {
  const remaining = values.exclude.filter((wanted) => !chooser(field, [wanted])(value));
  return remaining.length < values.exclude.length
    ? { ...values, exclude: remaining }
    : hideAmong(values, value);
}

/** One more value that is hidden. A typed one that means it among others still shows these. */
export function hideAmong({ include, exclude }: ValueFilter, value: WantedValue): ValueFilter {
  const isOther = (wanted: WantedValue) => !isSameValue(wanted, value);
  return { include: include.filter(isOther), exclude: [...exclude.filter(isOther), value] };
}

/** Whether a value is chosen by one of those wanted: as a value of the log that they mean, or as itself. */
function chooser(field: ValueField, wanted: readonly WantedValue[]): (value: WantedValue) => boolean {
  const isMeant = wantedMatcher(field, wanted);
  return (value) =>
    isTyped(value) ? wanted.some((other) => isSameValue(other, value)) : isMeant(storedValue(field, value));
}
