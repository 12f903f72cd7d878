import type { FieldValue, ValueField } from '../../shared/event-filter.ts';
import { type EventFilter, VALUE_FIELDS, valueFilter, withValueFilter } from '../../shared/event-filter.ts';

/** One condition of a filter, which can be removed by itself. */
export type FilterCondition =
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'from'; readonly time: number }
  | { readonly kind: 'to'; readonly time: number }
  | {
      readonly kind: 'value';
      readonly field: ValueField;
      readonly value: FieldValue;
      readonly isExcluded: boolean;
    };

/** The conditions of a filter, in the order of the query bar. */
export function conditionsOf(filter: EventFilter): readonly FilterCondition[] {
  const { search = '', from, to } = filter;
  return [
    ...(search === '' ? [] : [{ kind: 'search', text: search } as const]),
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

/** The filter without one of its conditions. */
export function withoutCondition(filter: EventFilter, condition: FilterCondition): EventFilter {
  if (condition.kind !== 'value') {
    const { [condition.kind]: _removed, ...rest } = filter;
    return rest;
  }
  const { include, exclude } = valueFilter(filter, condition.field);
  const isOther = (value: FieldValue) => value !== condition.value;
  return withValueFilter(filter, condition.field, {
    include: condition.isExcluded ? include : include.filter(isOther),
    exclude: condition.isExcluded ? exclude.filter(isOther) : exclude,
  });
}

/** Distinguishes the conditions of one filter. */
export function conditionKey(condition: FilterCondition): string {
  return condition.kind === 'value'
    ? JSON.stringify([condition.field, condition.isExcluded, condition.value])
    : condition.kind;
}
