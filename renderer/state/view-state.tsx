import { createContext, type Dispatch, type ReactNode, useContext, useReducer } from 'react';
import { INITIAL_VIEW, reduceView, type ViewAction, type ViewState } from './view.ts';
import { readAddress } from './view-address.ts';
import { type HistoryEntry, LONE_ENTRY, useViewHistory } from './view-history.ts';

const ViewStateContext = createContext<ViewState>(INITIAL_VIEW);
const ViewDispatchContext = createContext<Dispatch<ViewAction>>(() => {});
const HistoryEntryContext = createContext<HistoryEntry>(LONE_ENTRY);

interface ViewProviderProps {
  readonly children: ReactNode;
}

/** Begins with what the page's address asks for. */
export function ViewProvider({ children }: ViewProviderProps) {
  const [state, dispatch] = useReducer(reduceView, INITIAL_VIEW, addressedView);
  const entry = useViewHistory(state, dispatch);
  return (
    <ViewDispatchContext value={dispatch}>
      <ViewStateContext value={state}>
        <HistoryEntryContext value={entry}>{children}</HistoryEntryContext>
      </ViewStateContext>
    </ViewDispatchContext>
  );
}

function addressedView(initial: ViewState): ViewState {
  return { ...initial, ...readAddress(location.hash) };
}

export function useViewState(): ViewState {
  return useContext(ViewStateContext);
}

export function useViewDispatch(): Dispatch<ViewAction> {
  return useContext(ViewDispatchContext);
}

/** Whether the history leads back and forward from what is looked at. */
export function useHistoryEntry(): HistoryEntry {
  return useContext(HistoryEntryContext);
}
