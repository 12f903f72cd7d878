import type { Facets, FacetValue } from '../../shared/contract.ts';
import type { FieldValue, ValueField } from '../../shared/event-filter.ts';
import type { CompletionPlace } from '../../shared/query/completion-place.ts';
import { QUERY_NAMES, type QueryName, queryNameOf } from '../../shared/query/query-fields.ts';
import { valueName, writeFieldValue } from '../../shared/query/query-values.ts';
import { readTypedValue } from '../../shared/query/read-typed-value.ts';
import { foldCase } from '../../shared/text-folding.ts';
import { wantedMatcher } from '../../shared/typed-values.ts';

/** Something that may take the place of what is being written. */
export type Suggestion = {
  /** What is written instead. */
  readonly text: string;
} & (
  | { readonly kind: 'name'; readonly name: QueryName }
  | {
      readonly kind: 'value';
      readonly field: ValueField;
      readonly value: FieldValue;
      /** Events that have it and pass all other filters. */
      readonly count: number;
    }
  | { readonly kind: 'date'; readonly day: 'firstDay' | 'lastDay' }
  /** A whole query. */
  | { readonly kind: 'recent' }
);

type WordsOf = (field: ValueField, value: FieldValue) => string;

const VALUES_MAX = 50;
/** Of values that are offered for a word: from how many letters, in which fields, and how many. */
const WORD_MIN_LENGTH = 2;
const WORD_FIELDS = ['status', 'category', 'action', 'user', 'ip', 'target'] as const satisfies ValueField[];
const WORD_VALUES_MAX = 6;

/** The names that begin with what is typed, or are so called in the language of the screen. */
export function suggestNames(
  { typed, isExcluded }: CompletionPlace,
  labelOf: (name: QueryName) => string,
): readonly Suggestion[] {
  const wanted = foldCase(typed);
  const meant = queryNameOf(typed);
  return QUERY_NAMES.filter(
    (name) =>
      [name, labelOf(name)].some((text) => text !== '' && foldCase(text).startsWith(wanted)) ||
      name === meant,
  ).map((name) => ({ kind: 'name', name, text: `${isExcluded ? '-' : ''}${name}:` }));
}

/** The values of a field that hold what is typed: those that begin with it first, then the most frequent. */
export function suggestValues(
  { typed, isExcluded }: CompletionPlace,
  field: ValueField,
  facet: readonly FacetValue[],
  wordsOf: WordsOf,
): readonly Suggestion[] {
  const wanted = foldCase(typed);
  const sign = isExcluded ? '-' : '';
  const rank = (value: FieldValue) => rankOf(wanted, valueName(field, value), wordsOf(field, value));
  return facet
    .filter(({ value }) => field !== 'target' || isWholeTarget(value))
    .map(({ value, count }) => ({ value, count, rank: rank(value) }))
    .filter((choice) => choice.rank > 0)
    .sort((a, b) => b.rank - a.rank || b.count - a.count)
    .slice(0, VALUES_MAX)
    .map(({ value, count }) => ({
      kind: 'value',
      field,
      value,
      count,
      text: `${sign}${writeFieldValue(field, value)}`,
    }));
}

/** The values of all fields that hold a word. */
export function suggestForWord(
  place: CompletionPlace,
  facets: Facets,
  wordsOf: WordsOf,
): readonly Suggestion[] {
  if (place.typed.length < WORD_MIN_LENGTH) return [];
  return WORD_FIELDS.flatMap((field) =>
    suggestValues(
      place,
      field,
      facets[field].filter(({ count }) => count > 0),
      wordsOf,
    ),
  ).slice(0, WORD_VALUES_MAX);
}

/** The first and the last day of the log. */
export function suggestDates(
  { typed, isExcluded }: CompletionPlace,
  name: QueryName,
  days: Readonly<Record<'firstDay' | 'lastDay', string>>,
): readonly Suggestion[] {
  if (isExcluded) return [];
  return (['lastDay', 'firstDay'] as const)
    .filter((day) => days[day].startsWith(typed) && days[day] !== typed)
    .map((day) => ({ kind: 'date', day, text: `${name}:${days[day]}` }));
}

/**
 * Whether the value that is being written can only be the beginning or a part of one: none of those that are offered is meant
 * by it as it is. Of a target, its type or its id may be.
 */
export function isUnfinished(place: CompletionPlace | undefined, offered: readonly Suggestion[]): boolean {
  if (place?.kind !== 'value' || place.field === 'target' || place.typed === '') return false;
  const isMeant = wantedMatcher(place.field, [readTypedValue(place.field, place.typed)]);
  return !offered.some((suggestion) => suggestion.kind === 'value' && isMeant(suggestion.value));
}

/** A type alone, or an id, also stands for targets that have more, so that its own count would be too low. */
function isWholeTarget(value: FieldValue): boolean {
  return value === null || value.includes(':');
}

/** 2 where a text begins with what is wanted, 1 where it holds it, else 0. */
function rankOf(wanted: string, ...texts: readonly string[]): number {
  const folded = texts.map(foldCase);
  if (folded.some((text) => text.startsWith(wanted))) return 2;
  return folded.some((text) => text.includes(wanted)) ? 1 : 0;
}
