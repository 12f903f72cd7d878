import {
  createContext,
  type Dispatch,
  type ReactNode,
  useCallback,
  useContext,
  useRef,
  useState,
} from 'react';
import { INITIAL_VIEW, reduceView, type ViewAction, type ViewState } from './view.ts';
import { readAddress } from './view-address.ts';
import { type HistoryEntry, LONE_ENTRY, useViewHistory } from './view-history.ts';

const ViewStateContext = createContext<ViewState>(INITIAL_VIEW);
const ViewDispatchContext = createContext<Dispatch<ViewAction>>(() => {});
const HistoryEntryContext = createContext<HistoryEntry>(LONE_ENTRY);

interface ViewProviderProps {
  /** Told of other filters and another order by the action that brings them, before the page is rendered for them. */
  readonly onChange: (next: ViewState) => void;
  readonly children: ReactNode;
}

/** Begins with what the page's address asks for. */
export function ViewProvider({ onChange, children }: ViewProviderProps) {
  const [state, setState] = useState(addressedView);
  const latest = useRef(state);
  const dispatch = useCallback(
    (action: ViewAction) => {
      const before = latest.current;
      const next = reduceView(before, action);
      latest.current = next;
      if (next.filter !== before.filter || next.order !== before.order) onChange(next);
      setState(next);
    },
    [onChange],
  );
  const entry = useViewHistory(state, dispatch);
  return (
    <ViewDispatchContext value={dispatch}>
      <ViewStateContext value={state}>
        <HistoryEntryContext value={entry}>{children}</HistoryEntryContext>
      </ViewStateContext>
    </ViewDispatchContext>
  );
}

function addressedView(): ViewState {
  return { ...INITIAL_VIEW, ...readAddress(location.hash) };
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
