import {
  type EventFilter,
  type FieldValue,
  type ValueField,
  valueFilter,
  type WantedValue,
  withValueFilter,
} from '../../shared/event-filter.ts';
import { hideAmong } from './choices.ts';

/** The filter that, of a field, shows one value alone. */
export function showOnly(filter: EventFilter, field: ValueField, value: WantedValue): EventFilter {
  return withValueFilter(filter, field, { include: [value], exclude: [] });
}

/** The filter that hides one more value of a field. */
export function hideValue(filter: EventFilter, field: ValueField, value: FieldValue): EventFilter {
  return withValueFilter(filter, field, hideAmong(valueFilter(filter, field), value));
}
