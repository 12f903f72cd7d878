import { describe, expect, it } from 'vitest';
import {
  fullOrder,
  moveColumn,
  neighboursOf,
  placeColumn,
  resetWidth,
  resizeColumn,
  tableStateOf,
  tellingFirst,
  toggleColumn,
  togglePin,
} from '../../../../renderer/table/column-choice.ts';
import { layoutStyle } from '../../../../renderer/table/column-layout.ts';
import {
  COLUMN_MAX_WIDTH_PX,
  COLUMN_MIN_WIDTH_PX,
  type ColumnChoice,
  columnChoiceSchema,
  DEFAULT_COLUMNS,
  TABLE_COLUMNS,
} from '../../../../shared/table-columns.ts';

const shownOf = (choice: ColumnChoice) =>
  fullOrder(choice).filter((column) => !choice.hidden.includes(column));

describe('the order of columns', () => {
  it('begins with the most telling ones where not all are in sight, unless one was chosen', () => {
    const telling = fullOrder(tellingFirst(DEFAULT_COLUMNS));
    expect(telling.slice(0, 5)).toEqual(['timestamp', 'user', 'action', 'status', 'details']);
    expect(telling.toSorted()).toEqual(TABLE_COLUMNS.toSorted());
    const chosen: ColumnChoice = { ...DEFAULT_COLUMNS, order: ['id'] };
    expect(tellingFirst(chosen)).toEqual(chosen);
  });

  it('is the usual one for columns that a choice does not name', () => {
    expect(fullOrder(DEFAULT_COLUMNS)).toEqual(TABLE_COLUMNS);
    expect(fullOrder({ ...DEFAULT_COLUMNS, order: ['id'] })).toEqual([
      'id',
      ...TABLE_COLUMNS.filter((column) => column !== 'id'),
    ]);
  });

  it('moves by one shown column, over hidden ones', () => {
    const hidden = toggleColumn(DEFAULT_COLUMNS, 'action');
    expect(shownOf(moveColumn(hidden, 'user', 1)).slice(0, 3)).toEqual(['timestamp', 'category', 'user']);
    expect(shownOf(moveColumn(hidden, 'category', -1)).slice(0, 3)).toEqual([
      'timestamp',
      'category',
      'user',
    ]);
    expect(moveColumn(DEFAULT_COLUMNS, 'timestamp', -1)).toBe(DEFAULT_COLUMNS);
    expect(moveColumn(DEFAULT_COLUMNS, 'id', 1)).toBe(DEFAULT_COLUMNS);
  });

  it('takes a dragged column to where it is dropped, in either direction', () => {
    expect(shownOf(placeColumn(DEFAULT_COLUMNS, 'id', 'user'))[1]).toBe('id');
    expect(shownOf(placeColumn(DEFAULT_COLUMNS, 'timestamp', 'status'))[4]).toBe('timestamp');
  });

  it('keeps every column once, whatever is done', () => {
    let choice: ColumnChoice = DEFAULT_COLUMNS;
    for (const [at, column] of TABLE_COLUMNS.entries()) {
      choice = placeColumn(choice, column, TABLE_COLUMNS[(at * 5) % TABLE_COLUMNS.length] ?? 'id');
      if (at % 2 === 0) choice = togglePin(choice, column);
      choice = moveColumn(choice, column, at % 3 === 0 ? 1 : -1);
      expect([...fullOrder(choice)].sort()).toEqual([...TABLE_COLUMNS].sort());
      expect(columnChoiceSchema.safeParse(choice).success).toBe(true);
    }
  });
});

describe('pinned columns', () => {
  it('stand in the order in which they were pinned, and move among themselves', () => {
    const pinned = togglePin(togglePin(DEFAULT_COLUMNS, 'status'), 'user');
    expect(tableStateOf(pinned).columnPinning.start).toEqual(['status', 'user']);
    expect(neighboursOf(pinned, 'user')).toEqual(['status', 'user']);
    expect(moveColumn(pinned, 'user', -1).pinned).toEqual(['user', 'status']);
    expect(togglePin(pinned, 'status').pinned).toEqual(['user']);
  });

  it('take in what is dropped among them, and let go what is dropped elsewhere', () => {
    const pinned = togglePin(DEFAULT_COLUMNS, 'status');
    expect(placeColumn(pinned, 'id', 'status').pinned).toEqual(['id', 'status']);
    expect(placeColumn(pinned, 'status', 'id').pinned).toEqual([]);
  });
});

describe('the widths of columns', () => {
  it('have bounds, and can be taken back', () => {
    expect(resizeColumn(DEFAULT_COLUMNS, 'user', 120.4).widths).toEqual({ user: 120 });
    expect(resizeColumn(DEFAULT_COLUMNS, 'user', -5).widths.user).toBe(COLUMN_MIN_WIDTH_PX);
    expect(resizeColumn(DEFAULT_COLUMNS, 'user', 9e9).widths.user).toBe(COLUMN_MAX_WIDTH_PX);
    expect(resetWidth(resizeColumn(DEFAULT_COLUMNS, 'user', 120), 'user')).toEqual(DEFAULT_COLUMNS);
  });

  it('become a template in which only what was chosen is fixed, and pinned columns know where they stand', () => {
    const style = layoutStyle({ start: ['id', 'user'], center: ['details'] }, { widths: { user: 120 } });
    expect(style).toEqual({
      '--event-columns':
        'var(--open-column) var(--least-id) 120px minmax(var(--least-details), var(--share-details))',
      '--event-width': 'calc(var(--open-column) + var(--least-id) + 120px + var(--least-details))',
      '--pin-id': 'calc(var(--open-column))',
      '--pin-user': 'calc(var(--open-column) + var(--least-id))',
    });
  });
});

it('the last column that is shown stays', () => {
  const all = TABLE_COLUMNS.reduce<ColumnChoice>(
    (choice, column) => (choice.hidden.includes(column) ? choice : toggleColumn(choice, column)),
    DEFAULT_COLUMNS,
  );
  expect(shownOf(all)).toHaveLength(1);
});
