import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  matchChoices,
  toggleExcluded,
  toggleValue,
  withFoundValues,
} from '../../../../renderer/filters/choices.ts';
import type { WantedValue } from '../../../../shared/event-filter.ts';
import { valueName } from '../../../../shared/query/query-values.ts';
import { isTyped } from '../../../../shared/typed-values.ts';

const FACET = [
  { value: 'Ana', count: 5 },
  { value: null, count: 2 },
  { value: 'élodie', count: 1 },
];
const NOTHING = { include: [], exclude: [] };

describe('choicesOf', () => {
  it('marks what is included and what is excluded', () => {
    const choices = choicesOf('action', FACET, { include: [null], exclude: ['Ana'] });
    expect(choices.filter(({ isIncluded }) => isIncluded).map(({ value }) => value)).toEqual([null]);
    expect(choices.filter(({ isExcluded }) => isExcluded).map(({ value }) => value)).toEqual(['Ana']);
  });

  it('keeps a chosen value that no event has any more', () => {
    const choices = choicesOf('action', FACET, { include: ['gone'], exclude: [] });
    expect(choices.at(-1)).toEqual({
      value: 'gone',
      count: 0,
      isIncluded: true,
      isExcluded: false,
      isOneOfMany: false,
    });
    expect(choices).toHaveLength(4);
  });

  it('tells values apart as the log does, and marks all that a typed one means', () => {
    expect(choicesOf('user', FACET, { include: ['ANA'], exclude: [] })).toHaveLength(4);
    const choices = choicesOf('user', FACET, { include: [{ typed: 'ANA' }], exclude: [] });
    expect(choices).toHaveLength(3);
    expect(choices[0]).toMatchObject({ value: 'Ana', isIncluded: true });
  });

  it('marks the addresses that begin as typed, but those that are excluded', () => {
    const facet = ['10.0.0.1', '10.0.0.2', '10.0.', '172.16.0.1'].map((value) => ({ value, count: 1 }));
    const choices = choicesOf('ip', facet, { include: [{ typed: '10.0.' }], exclude: ['10.0.0.2'] });
    expect(choices.map(({ isIncluded }) => isIncluded)).toEqual([true, false, true, false]);
    expect(choices.map(({ isExcluded }) => isExcluded)).toEqual([false, true, false, false]);
    expect(choices.map(({ isOneOfMany }) => isOneOfMany)).toEqual([true, false, true, false]);
    const exact = choicesOf('ip', facet, { include: ['10.0.'], exclude: [] });
    expect(exact.map(({ isIncluded }) => isIncluded)).toEqual([false, false, true, false]);
    expect(exact.some(({ isOneOfMany }) => isOneOfMany)).toBe(false);
  });

  it('lists a chosen value once, however it is wanted', () => {
    const both = { include: [{ typed: 'ana' }, 'gone', { typed: 'zoe' }], exclude: ['Ana'] };
    const choices = choicesOf('user', FACET, both);
    expect(choices.map(({ value }) => value)).toEqual(['Ana', null, 'élodie', 'gone', { typed: 'zoe' }]);
    expect(choices.map(({ isIncluded }) => isIncluded)).toEqual([false, false, false, true, true]);
    expect(choices.map(({ isExcluded }) => isExcluded)).toEqual([true, false, false, false, false]);
  });

  it('takes an empty user name for no user', () => {
    const choices = choicesOf('user', FACET, { include: [''], exclude: [] });
    expect(choices).toHaveLength(3);
    expect(choices[1]).toMatchObject({ value: null, isIncluded: true });
  });
});

describe('matchChoices', () => {
  const choices = choicesOf('action', FACET, NOTHING);
  const wordsOf = (value: WantedValue) => valueName('action', isTyped(value) ? value.typed : value);

  it.each([
    ['', 3],
    [' AN ', 1],
    ['É', 1],
    ['none', 1],
    ['zzz', 0],
  ])('finds by stored value or words, whatever the case: "%s"', (text, found) => {
    expect(matchChoices(choices, text, wordsOf)).toHaveLength(found);
  });
});

describe('toggleValue', () => {
  it('includes, then lets go', () => {
    const included = toggleValue('action', NOTHING, 'login');
    expect(included).toEqual({ include: ['login'], exclude: [] });
    expect(toggleValue('action', included, 'login')).toEqual(NOTHING);
  });

  it('lets go of the typed value that means it', () => {
    const typed = { include: [{ typed: 'ANA' }, 'ANA'], exclude: [] };
    expect(toggleValue('user', typed, 'Ana')).toEqual({ include: ['ANA'], exclude: [] });
  });

  it('shows again one of those that a typed value means', () => {
    const include = [{ typed: '10.' }];
    expect(toggleValue('ip', { include, exclude: ['10.1'] }, '10.1')).toEqual({ include, exclude: [] });
  });

  it('includes what was excluded, and excludes it no more', () => {
    expect(toggleValue('action', { include: [], exclude: ['login'] }, 'login')).toEqual({
      include: ['login'],
      exclude: [],
    });
  });
});

describe('toggleExcluded', () => {
  it('excludes what was included, then lets go', () => {
    const excluded = toggleExcluded('user', { include: ['Ana'], exclude: [] }, 'Ana');
    expect(excluded).toEqual({ include: [], exclude: ['Ana'] });
    expect(toggleExcluded('user', excluded, 'Ana')).toEqual(NOTHING);
  });

  it('leaves the others that a typed value means', () => {
    const include = [{ typed: '10.' }];
    expect(toggleExcluded('ip', { include, exclude: [] }, '10.1')).toEqual({ include, exclude: ['10.1'] });
  });
});

it('adds values found by searching, none of them twice', () => {
  const found = [
    { value: 'Ana', count: 5 },
    { value: 'rare', count: 1 },
  ];
  expect(withFoundValues(FACET, found).map(({ value }) => value)).toEqual(['Ana', null, 'élodie', 'rare']);
});
