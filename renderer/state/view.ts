import { type EventFilter, NO_FILTER } from '../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder } from '../../shared/event-order.ts';
import type { DisplayZone } from '../format/time.ts';

/** What the user looks at: which events, in which order, which one in full, and times of which zone. */
export interface ViewState {
  readonly filter: EventFilter;
  readonly order: EventOrder;
  readonly selectedEventId: string | null;
  readonly zone: DisplayZone;
}

export type ViewAction =
  | { readonly type: 'filter'; readonly filter: EventFilter }
  | { readonly type: 'order'; readonly order: EventOrder }
  | { readonly type: 'select'; readonly eventId: string | null }
  | { readonly type: 'zone'; readonly zone: DisplayZone }
  /** Another database is shown: nothing chosen in the one before carries over but the zone. */
  | { readonly type: 'source-changed' };

export const INITIAL_VIEW: ViewState = {
  filter: NO_FILTER,
  order: CHRONOLOGICAL,
  selectedEventId: null,
  zone: 'utc',
};

export function reduceView(state: ViewState, action: ViewAction): ViewState {
  switch (action.type) {
    case 'filter':
      return { ...state, filter: action.filter };
    case 'order':
      return { ...state, order: action.order };
    case 'select':
      return { ...state, selectedEventId: action.eventId };
    case 'zone':
      return { ...state, zone: action.zone };
    case 'source-changed':
      return { ...INITIAL_VIEW, zone: state.zone };
    default:
      return action satisfies never;
  }
}
