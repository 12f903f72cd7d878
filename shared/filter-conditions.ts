import {
  type EventFilter,
  searchFilter,
  VALUE_FIELDS,
  type ValueField,
  valueFilter,
  type WantedValue,
  withSearchFilter,
  withValueFilter,
} from './event-filter.ts';
import { isSameValue } from './typed-values.ts';

/** One condition of a filter, which can be removed by itself. */
export type FilterCondition =
  | { readonly kind: 'search'; readonly text: string; readonly isExcluded: boolean }
  | { readonly kind: 'from'; readonly time: number }
  | { readonly kind: 'to'; readonly time: number }
  | {
      readonly kind: 'value';
      readonly field: ValueField;
      readonly value: WantedValue;
      readonly isExcluded: boolean;
    };

/** The conditions of a filter, in the order of the query bar. */
export function conditionsOf(filter: EventFilter): readonly FilterCondition[] {
  const { from, to } = filter;
  const search = searchFilter(filter);
  return [
    ...search.include.map((text) => ({ kind: 'search', text, isExcluded: false }) as const),
    ...search.exclude.map((text) => ({ kind: 'search', text, isExcluded: true }) as const),
    ...(from === undefined ? [] : [{ kind: 'from', time: from } as const]),
    ...(to === undefined ? [] : [{ kind: 'to', time: to } as const]),
    ...VALUE_FIELDS.flatMap((field) => {
      const { include, exclude } = valueFilter(filter, field);
      return [
        ...include.map((value) => ({ kind: 'value', field, value, isExcluded: false }) as const),
        ...exclude.map((value) => ({ kind: 'value', field, value, isExcluded: true }) as const),
      ];
    }),
  ];
}

/**
 * The filter with one more condition. A value or text joins those that are there, once; a date narrows the range that is
 * there.
 */
export function withCondition(filter: EventFilter, condition: FilterCondition): EventFilter {
  switch (condition.kind) {
    case 'search':
      return withSearchFilter(filter, including(searchFilter(filter), condition.text, condition.isExcluded));
    case 'value':
      return withValueFilter(
        filter,
        condition.field,
        including(valueFilter(filter, condition.field), condition.value, condition.isExcluded),
      );
    case 'from':
      return { ...filter, from: Math.max(condition.time, filter.from ?? condition.time) };
    case 'to':
      return { ...filter, to: Math.min(condition.time, filter.to ?? condition.time) };
    default:
      return condition satisfies never;
  }
}

/** The filter without one of its conditions. */
export function withoutCondition(filter: EventFilter, condition: FilterCondition): EventFilter {
  switch (condition.kind) {
    case 'search':
      return withSearchFilter(filter, without(searchFilter(filter), condition.text, condition.isExcluded));
    case 'value':
      return withValueFilter(
        filter,
        condition.field,
        without(valueFilter(filter, condition.field), condition.value, condition.isExcluded),
      );
    case 'from':
    case 'to': {
      const { [condition.kind]: _removed, ...rest } = filter;
      return rest;
    }
    default:
      return condition satisfies never;
  }
}

interface Values<Value extends WantedValue> {
  readonly include: readonly Value[];
  readonly exclude: readonly Value[];
}

function including<Value extends WantedValue>(
  { include, exclude }: Values<Value>,
  added: Value,
  isExcluded: boolean,
): Values<Value> {
  const join = (values: readonly Value[]) =>
    values.some((value) => isSameValue(value, added)) ? values : [...values, added];
  return isExcluded ? { include, exclude: join(exclude) } : { include: join(include), exclude };
}

function without<Value extends WantedValue>(
  { include, exclude }: Values<Value>,
  removed: Value,
  isExcluded: boolean,
): Values<Value> {
  const isOther = (value: Value) => !isSameValue(value, removed);
  return isExcluded
    ? { include, exclude: exclude.filter(isOther) }
    : { include: include.filter(isOther), exclude };
}

/** Distinguishes the conditions of one filter. */
export function conditionKey(condition: FilterCondition): string {
  switch (condition.kind) {
    case 'search':
      return JSON.stringify([condition.kind, condition.isExcluded, condition.text]);
    case 'value':
      return JSON.stringify([condition.field, condition.isExcluded, condition.value]);
    case 'from':
    case 'to':
      return condition.kind;
    default:
      return condition satisfies never;
  }
}
