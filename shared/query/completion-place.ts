import type { ValueField, WantedValue } from '../event-filter.ts';
import { isTyped } from '../typed-values.ts';
import type { ParsedTerm } from './parse-query.ts';
import { type DateName, fieldOfName, isDateName, isValueName } from './query-fields.ts';
import type { Span } from './query-terms.ts';

/** Where in a query something may be completed; the span is what the completion takes the place of. */
export type CompletionPlace = Span & {
  readonly isExcluded: boolean;
  /** What is written there so far: a beginning of a name or value, or a part of it. */
  readonly typed: string;
} & (
    | { readonly kind: 'name' }
    | {
        readonly kind: 'value';
        readonly field: ValueField;
        /** What is wanted by a text that stands for itself alone: neither in quotes, nor a word for a value, as `none` is. */
        readonly bare: WantedValue | undefined;
      }
    | { readonly kind: 'date'; readonly name: DateName }
  );

/** What may be completed at a caret; undefined inside of quoted text, and after a name that is none. */
export function completionPlace(terms: readonly ParsedTerm[], caret: number): CompletionPlace | undefined {
  const term = terms.find(({ start, end }) => start < caret && caret <= end);
  if (term === undefined) return { kind: 'name', start: caret, end: caret, isExcluded: false, typed: '' };
  const { start, end, isExcluded, name, queryName, value } = term;
  const place = { start, end, isExcluded, typed: value.text };
  if (name === null) return value.isQuoted ? undefined : { ...place, kind: 'name' };
  if (caret <= name.end) return { ...place, kind: 'name', end: value.start, typed: name.text };
  if (queryName === undefined) return undefined;
  if (isValueName(queryName))
    return { ...place, kind: 'value', field: fieldOfName(queryName), bare: bareValue(term) };
  return isDateName(queryName) ? { ...place, kind: 'date', name: queryName } : undefined;
}

function bareValue({ value: { text, isQuoted }, conditions: [condition] }: ParsedTerm) {
  if (isQuoted || condition?.kind !== 'value') return undefined;
  const { value } = condition;
  return (isTyped(value) ? value.typed : value) === text ? value : undefined;
}
