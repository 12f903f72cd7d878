import { expect, it } from 'vitest';
import { INITIAL_VIEW, reduceView, type ViewState } from '../../../../renderer/state/view.ts';

it('forgets everything when another database is shown', () => {
  const chosen: ViewState = {
    filter: { search: { include: ['x'], exclude: [] } },
    order: [{ column: 'user', direction: 'ascending' }],
    selectedEventId: '7',
    selectedRange: null,
  };
  expect(reduceView(chosen, { type: 'source-changed' })).toEqual(INITIAL_VIEW);
});

it('keeps the open event while filter and order change', () => {
  const open = reduceView(INITIAL_VIEW, { type: 'select', eventId: '7' });
  const filtered = reduceView(open, { type: 'filter', filter: { search: { include: ['x'], exclude: [] } } });
  const sorted = reduceView(filtered, { type: 'order', order: [{ column: 'id', direction: 'ascending' }] });
  expect(sorted).toEqual({
    filter: { search: { include: ['x'], exclude: [] } },
    order: [{ column: 'id', direction: 'ascending' }],
    selectedEventId: '7',
    selectedRange: null,
  });
});
