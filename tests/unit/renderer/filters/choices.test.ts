import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  matchChoices,
  toggleExcluded,
  toggleValue,
  withFoundValues,
} from '../../../../renderer/filters/choices.ts';

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
    expect(choices.at(-1)).toEqual({ value: 'gone', count: 0, isIncluded: true, isExcluded: false });
    expect(choices).toHaveLength(4);
  });

  it('compares users as the filter does, and other values exactly', () => {
    const values = { include: ['ANA'], exclude: [] };
    expect(choicesOf('user', FACET, values)).toHaveLength(3);
    expect(choicesOf('user', FACET, values)[0]).toMatchObject({ value: 'Ana', isIncluded: true });
    expect(choicesOf('action', FACET, values)).toHaveLength(4);
  });

  it('takes an empty user name for no user', () => {
    const choices = choicesOf('user', FACET, { include: [''], exclude: [] });
    expect(choices).toHaveLength(3);
    expect(choices[1]).toMatchObject({ value: null, isIncluded: true });
  });
});

describe('matchChoices', () => {
  const choices = choicesOf('action', FACET, NOTHING);
  const wordsOf = (value: string | null) => (value === null ? '(none)' : value);

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

  it('lets go of a user in another spelling', () => {
    expect(toggleValue('user', { include: ['ANA'], exclude: [] }, 'Ana')).toEqual(NOTHING);
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
    const excluded = toggleExcluded('user', { include: ['ANA'], exclude: [] }, 'Ana');
    expect(excluded).toEqual({ include: [], exclude: ['Ana'] });
    expect(toggleExcluded('user', excluded, 'ana')).toEqual(NOTHING);
  });
});

it('adds values found by searching, none of them twice', () => {
  const found = [
    { value: 'ANA', count: 5 },
    { value: 'rare', count: 1 },
  ];
  expect(withFoundValues('user', FACET, found).map(({ value }) => value)).toEqual([
    'Ana',
    null,
    'élodie',
    'rare',
  ]);
});
