import { type EventFilter, NO_FILTER } from '../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder } from '../../shared/event-order.ts';
import type { SelectedRange } from './selected-range.ts';

/** What the user looks at: which events, in which order, and which one in full. */
export interface ViewState {
  readonly filter: EventFilter;
  readonly order: EventOrder;
  readonly selectedEventId: string | null;
  /** Events of this filter in this order that are chosen to be copied or exported. */
  readonly selectedRange: SelectedRange | null;
}

export type ViewAction =
  | { readonly type: 'filter'; readonly filter: EventFilter }
  | { readonly type: 'order'; readonly order: EventOrder }
  | { readonly type: 'select'; readonly eventId: string | null }
  | { readonly type: 'select-range'; readonly range: SelectedRange | null }
  /** Another database is shown: nothing chosen in the one before carries over. */
  | { readonly type: 'source-changed' };

export const INITIAL_VIEW: ViewState = {
  filter: NO_FILTER,
  order: CHRONOLOGICAL,
  selectedEventId: null,
  selectedRange: null,
};

export function reduceView(state: ViewState, action: ViewAction): ViewState {
  switch (action.type) {
    case 'filter':
      return { ...state, filter: action.filter, selectedRange: null };
    case 'order':
      return { ...state, order: action.order, selectedRange: null };
    case 'select':
      return { ...state, selectedEventId: action.eventId };
    case 'select-range':
      return { ...state, selectedRange: action.range };
    case 'source-changed':
      return INITIAL_VIEW;
    default:
      return action satisfies never;
  }
}
