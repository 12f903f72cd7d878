import { expect, it } from 'vitest';
import {
  suggestDates,
  suggestForWord,
  suggestNames,
  suggestValues,
  type ValueWords,
} from '../../../../renderer/filters/suggestions.ts';
import type { Facets, FacetValue } from '../../../../shared/contract.ts';
import type { CompletionPlace } from '../../../../shared/query/completion-place.ts';
import { NO_WORDS } from '../../../../shared/query/query-values.ts';

const place = (typed: string, isExcluded = false): CompletionPlace => ({
  kind: 'name',
  start: 0,
  end: typed.length,
  isExcluded,
  typed,
});
const textsOf = (suggestions: readonly { readonly text: string }[]) => suggestions.map(({ text }) => text);
const noLabel = () => '';
const noWords: ValueWords = { wordsOf: noLabel, readWords: NO_WORDS };

it('offers the names that begin with what is typed, in the language of the screen too', () => {
  expect(textsOf(suggestNames(place('t'), noLabel))).toEqual(['target:', 'type:', 'to:', 'text:']);
  const labelOf = (name: string) => (name === 'status' ? 'Statut' : '');
  expect(textsOf(suggestNames(place('statut', true), labelOf))).toEqual(['-status:']);
  expect(textsOf(suggestNames(place('utilisateur'), noLabel))).toEqual(['user:']);
  expect(suggestNames(place('zzz'), noLabel)).toEqual([]);
});

const USERS: readonly FacetValue[] = [
  { value: '@system', count: 50 },
  { value: 'anna maria', count: 9 },
  { value: 'marie', count: 2 },
  { value: 'mario', count: 3 },
  { value: '@@system', count: 1 },
];

it('offers values that begin with what is typed before those that hold it, the most frequent first', () => {
  const suggestions = suggestValues(place('MAR', true), 'user', USERS, {
    wordsOf: (_, value) => value ?? '',
    readWords: NO_WORDS,
  });
  expect(textsOf(suggestions)).toEqual(['-user:"mario"', '-user:"marie"', '-user:"anna maria"']);
});

it('offers values by their words, and apart from those that only look like them', () => {
  const words: ValueWords = {
    wordsOf: (_, value) => (value === '@system' ? 'Système' : (value ?? '').slice(1)),
    readWords: NO_WORDS,
  };
  expect(textsOf(suggestValues(place('systè'), 'user', USERS, words))).toEqual(['user:@system']);
  expect(textsOf(suggestValues(place('@sys'), 'user', USERS, words))).toEqual([
    'user:@system',
    'user:"@system"',
  ]);
});

it('offers for a word what has it now, whatever the field', () => {
  const facets: Facets = {
    status: [{ value: 'failure', count: 4 }],
    action: [
      { value: 'email_failed', count: 1 },
      { value: 'notification_failed', count: 0 },
    ],
    category: [],
    user: [],
    target: [],
    targetType: [],
    ip: [],
  };
  expect(textsOf(suggestForWord(place('fail'), facets, noWords))).toEqual([
    'status:failure',
    'action:email_failed',
  ]);
  expect(suggestForWord(place('f'), facets, noWords)).toEqual([]);
});

it('offers the days of the log, which cannot be excluded', () => {
  const days = { firstDay: '2026-01-02', lastDay: '2026-11-23' };
  expect(textsOf(suggestDates(place('2026-1'), 'before', days))).toEqual(['before:2026-11-23']);
  expect(suggestDates(place('', true), 'before', days)).toEqual([]);
});
