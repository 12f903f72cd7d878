import { FACET_MAX_VALUES, type Facets, type FacetValue } from '../../shared/contract.ts';
import type { FieldValue, ValueField } from '../../shared/event-filter.ts';
import type { CompletionPlace } from '../../shared/query/completion-place.ts';
import { QUERY_NAMES, type QueryName, queryNameOf } from '../../shared/query/query-fields.ts';
import { valueName, writeFieldValue } from '../../shared/query/query-values.ts';
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
      /** No other value of the log fits what is typed. */
      readonly isSole: boolean;
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

/** The values of a field that hold what is typed: first what is so called, then what begins with it, the most frequent first. */
export function suggestValues(
  { typed, isExcluded }: CompletionPlace,
  field: ValueField,
  facet: readonly FacetValue[],
  wordsOf: WordsOf,
): readonly Suggestion[] {
  const wanted = foldCase(typed);
  const sign = isExcluded ? '-' : '';
  const rank = (value: FieldValue) => rankOf(wanted, valueName(field, value), wordsOf(field, value));
  const fitting = facet
    .filter(({ value }) => field !== 'target' || isWholeTarget(value))
    .map(({ value, count }) => ({ value, count, rank: rank(value) }))
    .filter((choice) => choice.rank > 0);
  const isSole = fitting.length === 1 && facet.length < FACET_MAX_VALUES;
  return fitting
    .sort((a, b) => b.rank - a.rank || b.count - a.count)
    .slice(0, VALUES_MAX)
    .map(({ value, count }) => ({
      kind: 'value',
      field,
      value,
      count,
      isSole,
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
 * Whether what is being written is meant to become what is offered: it is a part of the one value that fits, and no value by
 * itself. Of a target, its type or its id may be.
 */
export function isUnfinished(place: CompletionPlace | undefined, [first]: readonly Suggestion[]): boolean {
  if (place?.kind !== 'value' || place.bare === undefined || place.field === 'target') return false;
  if (first?.kind !== 'value' || !first.isSole) return false;
  return !wantedMatcher(place.field, [place.bare])(first.value);
}

/** A type alone, or an id, also stands for targets that have more, so that its own count would be too low. */
function isWholeTarget(value: FieldValue): boolean {
  return value === null || value.includes(':');
}

/** 3 where a text is what is wanted, 2 where it begins with it, 1 where it holds it, else 0. */
function rankOf(wanted: string, ...texts: readonly string[]): number {
  const folded = texts.map(foldCase);
  if (folded.includes(wanted)) return 3;
  if (folded.some((text) => text.startsWith(wanted))) return 2;
  return folded.some((text) => text.includes(wanted)) ? 1 : 0;
}
