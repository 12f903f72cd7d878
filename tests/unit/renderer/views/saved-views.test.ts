import { describe, expect, it } from 'vitest';
import { builtInViews } from '../../../../renderer/views/built-in-views.ts';
import { isSameView, putView, withFreeName } from '../../../../renderer/views/saved-views.ts';
import { CHRONOLOGICAL } from '../../../../shared/event-order.ts';
import { type SavedView, VIEW_NAME_MAX_LENGTH } from '../../../../shared/saved-view.ts';
import { DEFAULT_COLUMNS } from '../../../../shared/table-columns.ts';

const VIEW: SavedView = { name: 'A', filter: {}, order: CHRONOLOGICAL, columns: null };

describe('isSameView', () => {
  it('compares filter and order, whatever the order of their keys', () => {
    const filter = { to: 2, from: 1 };
    expect(isSameView({ ...VIEW, filter }, { ...VIEW, filter: { from: 1, to: 2 } })).toBe(true);
    expect(isSameView({ ...VIEW, filter }, VIEW)).toBe(false);
    expect(isSameView(VIEW, { ...VIEW, order: [{ column: 'id', direction: 'ascending' }] })).toBe(false);
  });

  it('compares columns only where both views have them', () => {
    const withColumns = { ...VIEW, columns: DEFAULT_COLUMNS };
    expect(isSameView(VIEW, withColumns)).toBe(true);
    expect(isSameView({ ...VIEW, columns: { ...DEFAULT_COLUMNS, pinned: ['id'] } }, withColumns)).toBe(false);
  });
});

it('puts a view in place of the one of its name', () => {
  const other = { ...VIEW, name: 'B' };
  const changed = { ...VIEW, filter: { from: 1 } };
  expect(putView([VIEW, other], changed)).toEqual([changed, other]);
  expect(putView([VIEW], other)).toEqual([VIEW, other]);
});

it('gives an imported view a name that is not taken, no longer than a name may be', () => {
  expect(withFreeName(['A', 'A (2)'], VIEW).name).toBe('A (3)');
  expect(withFreeName([], VIEW).name).toBe('A');
  const long = { ...VIEW, name: 'n'.repeat(VIEW_NAME_MAX_LENGTH) };
  expect(withFreeName([long.name], long).name).toMatch(/^n{196} \(2\)$/);
});

it('counts the last 24 hours back from the last event, where there is one', () => {
  expect(builtInViews(100_000_000).at(-1)).toEqual({ id: 'lastDay', filter: { from: 13_600_000 } });
  expect(builtInViews(null).map(({ id }) => id)).not.toContain('lastDay');
});
