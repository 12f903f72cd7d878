import { expect, it } from 'vitest';
import { furtherOrder, nextOrder } from '../../../../renderer/table/next-order.ts';
import { CHRONOLOGICAL } from '../../../../shared/event-order.ts';

it('goes from ascending to descending and back to newest first', () => {
  const first = nextOrder(CHRONOLOGICAL, 'user');
  expect(first).toEqual([{ column: 'user', direction: 'ascending' }]);
  const second = nextOrder(first, 'user');
  expect(second).toEqual([{ column: 'user', direction: 'descending' }]);
  expect(nextOrder(second, 'user')).toEqual(CHRONOLOGICAL);
});

it('turns newest first into oldest first and back', () => {
  const oldestFirst = nextOrder(CHRONOLOGICAL, 'timestamp');
  expect(oldestFirst).toEqual([{ column: 'timestamp', direction: 'ascending' }]);
  expect(nextOrder(oldestFirst, 'timestamp')).toEqual(CHRONOLOGICAL);
});

it('adds a column with Shift, turns it, and takes it away again', () => {
  const [user, status] = [
    { column: 'user', direction: 'ascending' },
    { column: 'status', direction: 'ascending' },
  ] as const;
  expect(furtherOrder([user], 'status')).toEqual([user, status]);
  expect(furtherOrder([user, status], 'user')).toEqual([{ column: 'user', direction: 'descending' }, status]);
  expect(furtherOrder([{ column: 'user', direction: 'descending' }, status], 'user')).toEqual([status]);
  expect(furtherOrder([{ column: 'user', direction: 'descending' }], 'user')).toEqual(CHRONOLOGICAL);
  expect(furtherOrder(CHRONOLOGICAL, 'timestamp')).toEqual([{ column: 'timestamp', direction: 'ascending' }]);
});
