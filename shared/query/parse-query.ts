import {
  type EventFilter,
  NO_FILTER,
  SEARCH_MAX_LENGTH,
  SEARCH_MAX_TEXTS,
  searchFilter,
} from '../event-filter.ts';
import { type FilterCondition, withCondition } from '../filter-conditions.ts';
import { dateConditions } from './query-dates.ts';
import {
  fieldOfName,
  isDateName,
  isValueName,
  type QueryName,
  queryNameOf,
  suggestName,
} from './query-fields.ts';
import { type QueryTerm, readTerms, type Span } from './query-terms.ts';
import { readFieldValue } from './query-values.ts';

/** What is wrong with a term. */
export type QueryProblem =
  | { readonly kind: 'unknown-name'; readonly name: string; readonly suggestion: QueryName | undefined }
  | { readonly kind: 'missing-value'; readonly name: QueryName }
  /** A `-` or quotes with nothing to look for. */
  | { readonly kind: 'missing-text' }
  | { readonly kind: 'unclosed-quote' }
  | { readonly kind: 'bad-date'; readonly text: string }
  | { readonly kind: 'excluded-date'; readonly name: QueryName }
  /** Together with the dates before it, no time is left. */
  | { readonly kind: 'empty-range' }
  | { readonly kind: 'long-text'; readonly max: number }
  | { readonly kind: 'many-texts'; readonly max: number };

/** A term and what it asks for, or why it asks for nothing. */
export interface ParsedTerm extends QueryTerm {
  /** Undefined for free text and for a name that is none. */
  readonly queryName: QueryName | undefined;
  readonly conditions: readonly FilterCondition[];
  /** The problem, and the part of the term that has it. */
  readonly problem: (Span & QueryProblem) | undefined;
}

export interface ParsedQuery {
  readonly terms: readonly ParsedTerm[];
  /** Of all terms that have no problem. */
  readonly filter: EventFilter;
}

/**
 * Reads a query: terms between blanks, each a `name:value` or a text to be found, a leading `-` for what must not be.
 *
 * - A name that is repeated gives alternatives; every text must be found.
 * - A value or text with blanks stands in double quotes, where `\"`, `\\` and `\u{202e}` stand for a quote, a backslash and
 *   a character by its code.
 * - What a value means in quotes, and without them: see `readFieldValue`.
 * - Dates are those of {@link dateConditions}, in `zone` (an IANA name) unless they carry an offset.
 */
export function parseQuery(text: string, zone: string): ParsedQuery {
  let filter = NO_FILTER;
  const terms = readTerms(text).map((term) => {
    const parsed = parseTerm(term, filter, zone);
    filter = parsed.conditions.reduce(withCondition, filter);
    return parsed;
  });
  return { terms, filter };
}

function parseTerm(term: QueryTerm, before: EventFilter, zone: string): ParsedTerm {
  const queryName = term.name === null ? 'text' : queryNameOf(term.name.text);
  const read = readConditions(term, queryName, zone);
  const problem = 'kind' in read ? read : findLimit(read, term, before);
  return {
    ...term,
    queryName: term.name === null ? undefined : queryName,
    conditions: 'kind' in read || problem !== undefined ? [] : read,
    problem,
  };
}

function readConditions(
  term: QueryTerm,
  queryName: QueryName | undefined,
  zone: string,
): readonly FilterCondition[] | (Span & QueryProblem) {
  const { name, value, isExcluded } = term;
  if (queryName === undefined) {
    const text = name?.text ?? '';
    return { kind: 'unknown-name', name: text, suggestion: suggestName(text), ...spanOf(name ?? term) };
  }
  if (!value.isClosed) return { kind: 'unclosed-quote', ...spanOf(value) };
  if (value.text === '' && (name === null || queryName === 'text'))
    return { kind: 'missing-text', ...spanOf(term) };
  if (value.text === '' && !value.isQuoted)
    return { kind: 'missing-value', name: queryName, ...spanOf(term) };
  if (queryName === 'text') return [{ kind: 'search', text: value.text, isExcluded }];
  if (isValueName(queryName)) {
    const field = fieldOfName(queryName);
    return [{ kind: 'value', field, value: readFieldValue(field, value), isExcluded }];
  }
  if (isExcluded) return { kind: 'excluded-date', name: queryName, ...spanOf(term) };
  const conditions = isDateName(queryName) ? dateConditions(queryName, value.text, zone) : null;
  return conditions ?? { kind: 'bad-date', text: value.text, ...spanOf(value) };
}

/** Conditions that a filter cannot hold, or not together with those before them. */
function findLimit(
  conditions: readonly FilterCondition[],
  term: QueryTerm,
  before: EventFilter,
): (Span & QueryProblem) | undefined {
  const { from, to, ...after } = conditions.reduce(withCondition, before);
  if (from !== undefined && to !== undefined && from >= to) return { kind: 'empty-range', ...spanOf(term) };
  const { include, exclude } = searchFilter(after);
  if (Math.max(include.length, exclude.length) > SEARCH_MAX_TEXTS)
    return { kind: 'many-texts', max: SEARCH_MAX_TEXTS, ...spanOf(term) };
  if (
    conditions.some((condition) => condition.kind === 'search' && condition.text.length > SEARCH_MAX_LENGTH)
  )
    return { kind: 'long-text', max: SEARCH_MAX_LENGTH, ...spanOf(term.value) };
  return undefined;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
