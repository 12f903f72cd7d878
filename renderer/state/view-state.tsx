import { createContext, type Dispatch, type ReactNode, useContext, useReducer } from 'react';
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

const ViewStateContext = createContext<ViewState>(INITIAL_VIEW);
const ViewDispatchContext = createContext<Dispatch<ViewAction>>(() => {});

interface ViewProviderProps {
  readonly children: ReactNode;
}

export function ViewProvider({ children }: ViewProviderProps) {
  const [state, dispatch] = useReducer(reduceView, INITIAL_VIEW);
  return (
    <ViewDispatchContext value={dispatch}>
      <ViewStateContext value={state}>{children}</ViewStateContext>
    </ViewDispatchContext>
  );
}

export function useViewState(): ViewState {
  return useContext(ViewStateContext);
}

export function useViewDispatch(): Dispatch<ViewAction> {
  return useContext(ViewDispatchContext);
}
