import { isSameOrder } from '../../shared/event-order.ts';
import { printQuery } from '../../shared/query/print-query.ts';
import type { SavedView } from '../../shared/saved-view.ts';
import type { ColumnChoice } from '../../shared/table-columns.ts';

/** Whether two views show the same events in the same order, and the same columns where both say which. */
export function isSameView(a: Omit<SavedView, 'name'>, b: Omit<SavedView, 'name'>): boolean {
  return (
    printQuery(a.filter, 'UTC') === printQuery(b.filter, 'UTC') &&
    isSameOrder(a.order, b.order) &&
    (a.columns === null || b.columns === null || isSameChoice(a.columns, b.columns))
  );
}

/** Puts a view among the others, in place of the one of its name. */
export function putView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  return views.some(({ name }) => name === view.name)
    ? views.map((other) => (other.name === view.name ? view : other))
    : [...views, view];
}

/** A view under a name that no other has: "Name (2)" where "Name" is taken. */
export function withFreeName(views: readonly SavedView[], view: SavedView): SavedView {
  const taken = new Set(views.map(({ name }) => name));
  let name = view.name;
  for (let number = 2; taken.has(name); number++) name = `${view.name} (${number})`;
  return { ...view, name };
}

function isSameChoice(a: ColumnChoice, b: ColumnChoice): boolean {
  const keyOf = ({ order, hidden, pinned, widths }: ColumnChoice) =>
    JSON.stringify([order, hidden, pinned, Object.entries(widths).sort()]);
  return keyOf(a) === keyOf(b);
}
