import type { FacetValue } from '../../shared/contract.ts';
import type { FieldValue, ValueField, ValueFilter } from '../../shared/event-filter.ts';
import { foldCase } from '../../shared/text-folding.ts';

/** A value to choose, with the number of events that have it and pass all other filters. */
export interface ValueChoice {
  readonly value: FieldValue;
  readonly count: number;
  readonly isIncluded: boolean;
  readonly isExcluded: boolean;
}

/** The values of a field, most frequent first; chosen ones that are not among them stay, at the end. */
export function choicesOf(
  field: ValueField,
  facet: readonly FacetValue[],
  { include, exclude }: ValueFilter,
): readonly ValueChoice[] {
  const identitiesOf = (values: readonly FieldValue[]) =>
    new Set(values.map((value) => identityOf(field, value)));
  const included = identitiesOf(include);
  const excluded = identitiesOf(exclude);
  const present = identitiesOf(facet.map(({ value }) => value));
  const absent = [...include, ...exclude].filter((value) => !present.has(identityOf(field, value)));
  return [...facet, ...absent.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
    value,
    count,
    isIncluded: included.has(identityOf(field, value)),
    isExcluded: excluded.has(identityOf(field, value)),
  }));
}

/** A facet that was cut to its most frequent values, with more of them that were found by searching. */
export function withFoundValues(
  field: ValueField,
  facet: readonly FacetValue[],
  found: readonly FacetValue[],
): readonly FacetValue[] {
  const present = new Set(facet.map(({ value }) => identityOf(field, value)));
  return [...facet, ...found.filter(({ value }) => !present.has(identityOf(field, value)))];
}

/** The choices whose stored value or words hold the text, whatever its case. */
export function matchChoices(
  choices: readonly ValueChoice[],
  text: string,
  wordsOf: (value: FieldValue) => string,
): readonly ValueChoice[] {
  const wanted = foldCase(text.trim());
  if (wanted === '') return choices;
  return choices.filter(
    ({ value }) => foldCase(wordsOf(value)).includes(wanted) || foldCase(value ?? '').includes(wanted),
  );
}

/** Includes a value that was not, and lets go of one that was; what is included is not excluded. */
export function toggleValue(field: ValueField, values: ValueFilter, value: FieldValue): ValueFilter {
  const { include, exclude } = withoutValue(field, values, value);
  return { include: include.length < values.include.length ? include : [...include, value], exclude };
}

/** The same for excluding: what is excluded is not included. */
export function toggleExcluded(field: ValueField, values: ValueFilter, value: FieldValue): ValueFilter {
  const { include, exclude } = withoutValue(field, values, value);
  return { include, exclude: exclude.length < values.exclude.length ? exclude : [...exclude, value] };
}

function withoutValue(field: ValueField, { include, exclude }: ValueFilter, value: FieldValue): ValueFilter {
  const isOther = (other: FieldValue) => identityOf(field, other) !== identityOf(field, value);
  return { include: include.filter(isOther), exclude: exclude.filter(isOther) };
}

/** Equal for values that the filter takes for the same: users without regard to case, an empty name as no user. */
function identityOf(field: ValueField, value: FieldValue): string {
  return JSON.stringify(field === 'user' ? foldCase(value ?? '') : value);
}
