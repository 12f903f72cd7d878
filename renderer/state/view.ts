import { replaceEqualDeep } from '@tanstack/react-query';
import { type EventFilter, isFiltering, NO_FILTER } from '../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder, isSameOrder } from '../../shared/event-order.ts';
import type { SelectedRange } from './selected-range.ts';

/** Which events are looked at, and in which order. */
export interface EventView {
  readonly filter: EventFilter;
  readonly order: EventOrder;
}

/** What the user looks at: which events, in which order, and which one in full. */
export interface ViewState extends EventView {
  readonly selectedEventId: string | null;
  /** Events of this filter in this order that are chosen to be copied or exported. */
  readonly selectedRange: SelectedRange | null;
  /** The database that all of this belongs to; null until one is shown. */
  readonly sourcePath: string | null;
  /** Counts the changes that going back undoes. */
  readonly step: number;
  /** What the page's address asked for and could not be read; nothing more once another view is chosen. */
  readonly unread: readonly string[];
  /** Whether filter, order or event were last changed on this page, and not taken over from another page or a database. */
  readonly isOwn: boolean;
}

export type ViewAction =
  | {
      readonly type: 'filter';
      readonly filter: EventFilter | ((before: EventFilter) => EventFilter);
      /** Goes on with the change before, as the next letter of a word does: both are undone together. */
      readonly isContinued?: boolean;
    }
  | { readonly type: 'order'; readonly order: EventOrder }
  /** Another view, and an event of it to show in full; without one, that stays as it is. */
  | { readonly type: 'view'; readonly view: EventView; readonly selectedEventId?: string }
  | { readonly type: 'select'; readonly eventId: string | null }
  | { readonly type: 'select-range'; readonly range: SelectedRange | null }
  /** The history was walked to another entry. */
  | { readonly type: 'travelled'; readonly to: EventView & Pick<ViewState, 'selectedEventId' | 'unread'> }
  /** What could not be read of the address has been seen. */
  | { readonly type: 'unread-seen' }
  /** Another page shows this; without an event, that is this page's own matter. */
  | {
      readonly type: 'adopted';
      readonly view: EventView;
      readonly selectedEventId: string | null | undefined;
    }
  /** A database is shown. Nothing chosen in the one before carries over; `last` is what was looked at in this one. */
  | { readonly type: 'source-shown'; readonly path: string; readonly last: EventView | undefined };

export const INITIAL_VIEW: ViewState = {
  filter: NO_FILTER,
  order: CHRONOLOGICAL,
  selectedEventId: null,
  selectedRange: null,
  sourcePath: null,
  step: 0,
  unread: [],
  isOwn: false,
};

/** Whether a view shows all events in their usual order. */
export function isUsual({ filter, order }: EventView): boolean {
  return !isFiltering(filter) && isSameOrder(order, CHRONOLOGICAL);
}

export function reduceView(state: ViewState, action: ViewAction): ViewState {
  switch (action.type) {
    case 'filter':
      return {
        ...state,
        filter: typeof action.filter === 'function' ? action.filter(state.filter) : action.filter,
        selectedRange: null,
        unread: [],
        step: action.isContinued ? state.step : state.step + 1,
        isOwn: true,
      };
    case 'order':
      return showView(state, { filter: state.filter, order: action.order });
    case 'view':
      return showView(state, action.view, action.selectedEventId);
    case 'select':
      return { ...state, selectedEventId: action.eventId, isOwn: true };
    case 'select-range':
      return { ...state, selectedRange: action.range };
    case 'travelled':
      return { ...state, ...action.to, selectedRange: null, isOwn: true };
    case 'unread-seen':
      return { ...state, unread: [] };
    case 'adopted':
      return adoptView(state, action.view, action.selectedEventId);
    case 'source-shown':
      return showSource(state, action.path, action.last);
    default:
      return action satisfies never;
  }
}

function showView(state: ViewState, view: EventView, selectedEventId = state.selectedEventId): ViewState {
  const { step } = state;
  return { ...state, ...view, selectedEventId, selectedRange: null, unread: [], step: step + 1, isOwn: true };
}

function showSource(state: ViewState, path: string, last: EventView | undefined): ViewState {
  if (path === state.sourcePath) return state;
  // What the page's address asked for, before anything was shown.
  const isAsked = state.sourcePath === null && !isUsual(state);
  const { filter, order } = isAsked ? state : (last ?? INITIAL_VIEW);
  const { selectedEventId, unread } = state.sourcePath === null ? state : INITIAL_VIEW;
  return { ...INITIAL_VIEW, filter, order, selectedEventId, unread, sourcePath: path, step: state.step };
}

function adoptView(state: ViewState, view: EventView, selectedEventId = state.selectedEventId): ViewState {
  const filter = replaceEqualDeep(state.filter, view.filter);
  const order = replaceEqualDeep(state.order, view.order);
  const adopted: ViewState = { ...state, selectedEventId, isOwn: false };
  if (filter === state.filter && order === state.order) return adopted;
  return { ...adopted, filter, order, selectedRange: null, unread: [], step: state.step + 1 };
}
