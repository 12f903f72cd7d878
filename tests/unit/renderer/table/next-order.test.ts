import { expect, it } from 'vitest';
import { nextOrder } from '../../../../renderer/table/next-order.ts';
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
