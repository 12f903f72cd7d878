import type { EventFilter } from '../event-filter.ts';
import { conditionsOf, type FilterCondition } from '../filter-conditions.ts';
import { writeDate } from './query-dates.ts';
import { writeText } from './query-terms.ts';
import { writeFieldValue } from './query-values.ts';

/** A filter as a query that means the same; empty for a filter that shows all events. Dates are written in `zone`. */
export function printQuery(filter: EventFilter, zone: string): string {
  return conditionsOf(filter)
    .map((condition) => printCondition(condition, zone))
    .join(' ');
}

function printCondition(condition: FilterCondition, zone: string): string {
  switch (condition.kind) {
    case 'search':
      return `${signOf(condition)}${writeText(condition.text)}`;
    case 'value':
      return `${signOf(condition)}${writeFieldValue(condition.field, condition.value)}`;
    case 'from':
    case 'to':
      return writeDate(condition, zone);
    default:
      return condition satisfies never;
  }
}

function signOf({ isExcluded }: { readonly isExcluded: boolean }): string {
  return isExcluded ? '-' : '';
}
