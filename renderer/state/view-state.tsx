import { createContext, type Dispatch, type ReactNode, useContext, useReducer } from 'react';
import { INITIAL_VIEW, reduceView, type ViewAction, type ViewState } from './view.ts';

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
