import { expect, it } from 'vitest';
import { INITIAL_VIEW, reduceView } from '../../../../renderer/state/view.ts';

it('forgets everything but the zone when another database is shown', () => {
  const chosen = reduceView(
    {
      filter: { search: { include: ['x'], exclude: [] } },
      order: [{ column: 'user', direction: 'ascending' }],
      selectedEventId: '7',
      zone: 'utc',
    },
    { type: 'zone', zone: 'local' },
  );
  expect(chosen.filter).toEqual({ search: { include: ['x'], exclude: [] } });
  expect(reduceView(chosen, { type: 'source-changed' })).toEqual({ ...INITIAL_VIEW, zone: 'local' });
});

it('keeps the open event while filter and order change', () => {
  const open = reduceView(INITIAL_VIEW, { type: 'select', eventId: '7' });
  const filtered = reduceView(open, { type: 'filter', filter: { search: { include: ['x'], exclude: [] } } });
  const sorted = reduceView(filtered, { type: 'order', order: [{ column: 'id', direction: 'ascending' }] });
  expect(sorted).toEqual({
    filter: { search: { include: ['x'], exclude: [] } },
    order: [{ column: 'id', direction: 'ascending' }],
    selectedEventId: '7',
    zone: 'utc',
  });
});
