import {
  type EventFilter,
  type FieldValue,
  type ValueField,
  valueFilter,
  withValueFilter,
} from '../../shared/event-filter.ts';

/** The filter that, of a field, shows one value alone. */
export function showOnly(filter: EventFilter, field: ValueField, value: FieldValue): EventFilter {
  return withValueFilter(filter, field, { include: [value], exclude: [] });
}

/** The filter that hides one more value of a field. */
export function hideValue(filter: EventFilter, field: ValueField, value: FieldValue): EventFilter {
  const { include, exclude } = valueFilter(filter, field);
  const isOther = (other: FieldValue) => other !== value;
  return withValueFilter(filter, field, {
    include: include.filter(isOther),
    exclude: [...exclude.filter(isOther), value],
  });
}
