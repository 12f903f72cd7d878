import type { FacetValue } from '../../shared/contract.ts';
import type { ValueField, ValueFilter, WantedValue } from '../../shared/event-filter.ts';
import { foldCase } from '../../shared/text-folding.ts';
import { isMeant, isSameValue, isTyped } from '../../shared/typed-values.ts';

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
  const isAbsent = (wanted: WantedValue) => !facet.some(({ value }) => isMeant(field, wanted, value));
  const collective = new Set(
    include.filter(
      (wanted) => isTyped(wanted) && facet.filter(({ value }) => isMeant(field, wanted, value)).length > 1,
    ),
  );
  const absent = [...include, ...exclude].filter(isAbsent).map((value) => ({ value, count: 0 }));
  return [...facet, ...absent].map(({ value, count }) => {
    const isChosen = (wanted: WantedValue) => isChosenBy(field, wanted, value);
    const isExcluded = exclude.some(isChosen);
    const isIncluded = !isExcluded && include.some(isChosen);
    return {
      value,
      count,
      isIncluded,
      isExcluded,
      isOneOfMany: isIncluded && include.some((wanted) => isChosen(wanted) && collective.has(wanted)),
    };
  });
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
  const isOther = (wanted: WantedValue) => !isChosenBy(field, wanted, value);
  const isIncluded = !include.every(isOther);
  if (!exclude.every(isOther))
    return { include: isIncluded ? include : [...include, value], exclude: exclude.filter(isOther) };
  return { include: isIncluded ? include.filter(isOther) : [...include, value], exclude };
}

/** Hides a value that was not hidden, and lets go of one that was. */
export function toggleExcluded(field: ValueField, values: ValueFilter, value: WantedValue): ValueFilter {
  const remaining = values.exclude.filter((wanted) => !isChosenBy(field, wanted, value));
  return remaining.length < values.exclude.length
    ? { ...values, exclude: remaining }
    : hideAmong(values, value);
}

/** One more value that is hidden. A typed one that means it among others still shows these. */
export function hideAmong({ include, exclude }: ValueFilter, value: WantedValue): ValueFilter {
  const isOther = (wanted: WantedValue) => !isSameValue(wanted, value);
  return { include: include.filter(isOther), exclude: [...exclude.filter(isOther), value] };
}

/** Whether a value is chosen by one that is wanted: as a value of the log that it means, or as itself. */
function isChosenBy(field: ValueField, wanted: WantedValue, value: WantedValue): boolean {
  return isSameValue(wanted, value) || (!isTyped(value) && isMeant(field, wanted, value));
}
