import { CHRONOLOGICAL } from '../../shared/event-order.ts';
import type { SavedView } from '../../shared/saved-view.ts';
import { useCurrentSource } from '../api/queries.ts';
import { useSetting } from '../state/settings.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { type BuiltInView, builtInViews } from './built-in-views.ts';
import { isSameView } from './saved-views.ts';

export interface NamedView extends Omit<SavedView, 'name'> {
  /** Tells the views of the menu apart. */
  readonly key: string;
  readonly name: { readonly builtIn: BuiltInView } | { readonly own: string };
}

export interface Views {
  readonly builtIn: readonly NamedView[];
  readonly own: readonly NamedView[];
  /** What is looked at, as a view. */
  readonly present: Omit<SavedView, 'name'>;
  /** The view that is looked at, if it is one of these. */
  readonly matching: NamedView | undefined;
  apply(view: Omit<SavedView, 'name'>): void;
}

/** The built-in views and those that the user has saved. */
export function useViews(): Views {
  const lastTime = useCurrentSource()?.timeline?.usual.lastTime ?? null;
  const { filter, order } = useViewState();
  const dispatch = useViewDispatch();
  const [savedViews] = useSetting('savedViews');
  const [table, setTable] = useSetting('table');
  const present = { filter, order, columns: table.columns };
  const builtIn = builtInViews(lastTime).map(
    ({ id, filter: shown }): NamedView => ({
      key: `built-in ${id}`,
      name: { builtIn: id },
      filter: shown,
      order: CHRONOLOGICAL,
      columns: null,
    }),
  );
  const own = savedViews.map(
    ({ name, ...view }): NamedView => ({ ...view, key: `own ${name}`, name: { own: name } }),
  );
  return {
    builtIn,
    own,
    present,
    matching: [...own, ...builtIn].find((view) => isSameView(view, present)),
    apply: ({ filter: wanted, order: by, columns }) => {
      dispatch({ type: 'view', view: { filter: wanted, order: by } });
      if (columns !== null) setTable({ ...table, columns });
    },
  };
}
