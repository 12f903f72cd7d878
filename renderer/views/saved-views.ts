import { isSameOrder } from '../../shared/event-order.ts';
import { printQuery } from '../../shared/query/print-query.ts';
import { type SavedView, VIEW_NAME_MAX_LENGTH } from '../../shared/saved-view.ts';
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

/** A view under a name that is not taken: "Name (2)" where "Name" is. */
export function withFreeName(takenNames: readonly string[], view: SavedView): SavedView {
  let name = view.name;
  for (let number = 2; takenNames.includes(name); number++) {
    const suffix = ` (${number})`;
    name = view.name.slice(0, VIEW_NAME_MAX_LENGTH - suffix.length) + suffix;
  }
  return { ...view, name };
}

function isSameChoice(a: ColumnChoice, b: ColumnChoice): boolean {
  const keyOf = ({ order, hidden, pinned, widths }: ColumnChoice) =>
    JSON.stringify([order, hidden, pinned, Object.entries(widths).sort()]);
  return keyOf(a) === keyOf(b);
}
