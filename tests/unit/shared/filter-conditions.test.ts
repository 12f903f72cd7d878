import { expect, it } from 'vitest';
import { type EventFilter, NO_FILTER } from '../../../shared/event-filter.ts';
import { conditionKey, conditionsOf, withoutCondition } from '../../../shared/filter-conditions.ts';

const FULL: EventFilter = {
  search: { include: ['a%b', 'c'], exclude: ['d'] },
  from: 0,
  to: 1,
  user: { include: ['@system', 'Ana'], exclude: ['root'] },
  targetType: { include: [null], exclude: [] },
};

it('lists every condition once', () => {
  const conditions = conditionsOf(FULL);
  expect(conditions).toHaveLength(9);
  expect(new Set(conditions.map(conditionKey))).toHaveProperty('size', 9);
  expect(conditions.map(({ kind }) => kind)).toEqual([
    'search',
    'search',
    'search',
    'from',
    'to',
    'value',
    'value',
    'value',
    'value',
  ]);
});

it('lists no condition for an empty search', () => {
  expect(conditionsOf({ search: { include: [], exclude: [] } })).toEqual([]);
});

it('leaves the other conditions alone when one goes', () => {
  for (const condition of conditionsOf(FULL)) {
    const others = conditionsOf(FULL).filter((other) => conditionKey(other) !== conditionKey(condition));
    expect(conditionsOf(withoutCondition(FULL, condition))).toEqual(others);
  }
});

it('comes back to no filter at all when the last one goes', () => {
  const last = conditionsOf(FULL).reduce(withoutCondition, FULL);
  expect(last).toEqual(NO_FILTER);
});
