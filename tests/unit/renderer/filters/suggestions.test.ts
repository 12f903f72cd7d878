import { expect, it } from 'vitest';
import {
  isUnfinished,
  suggestDates,
  suggestForWord,
  suggestNames,
  suggestValues,
} from '../../../../renderer/filters/suggestions.ts';
import { FACET_MAX_VALUES, type Facets, type FacetValue } from '../../../../shared/contract.ts';
import { type CompletionPlace, completionPlace } from '../../../../shared/query/completion-place.ts';
import { parseQuery } from '../../../../shared/query/parse-query.ts';

const place = (typed: string, isExcluded = false): CompletionPlace => ({
  kind: 'name',
  start: 0,
  end: typed.length,
  isExcluded,
  typed,
});
const textsOf = (suggestions: readonly { readonly text: string }[]) => suggestions.map(({ text }) => text);
const noLabel = () => '';

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
  const suggestions = suggestValues(place('MAR', true), 'user', USERS, (_, value) => value ?? '');
  expect(textsOf(suggestions)).toEqual(['-user:"mario"', '-user:"marie"', '-user:"anna maria"']);
});

it('offers values by their words, and apart from those that only look like them', () => {
  const wordsOf = (_: unknown, value: string | null) =>
    value === '@system' ? 'Système' : (value ?? '').slice(1);
  expect(textsOf(suggestValues(place('systè'), 'user', USERS, wordsOf))).toEqual(['user:@system']);
  expect(textsOf(suggestValues(place('@sys'), 'user', USERS, wordsOf))).toEqual([
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
  expect(textsOf(suggestForWord(place('fail'), facets, noLabel))).toEqual([
    'status:failure',
    'action:email_failed',
  ]);
  expect(suggestForWord(place('f'), facets, noLabel)).toEqual([]);
});

it('offers targets by their type and id: either alone stands for more than is counted under it', () => {
  const targets = [
    { value: 'server:1', count: 3 },
    { value: 'server', count: 1 },
    { value: null, count: 2 },
  ];
  const suggestions = suggestValues(place('ser'), 'target', targets, (_, value) => value ?? '');
  expect(textsOf(suggestions)).toEqual(['target:"server:1"']);
  expect(textsOf(suggestValues(place('no'), 'target', targets, noLabel))).toEqual(['target:none']);
});

it('offers the days of the log, which cannot be excluded', () => {
  const days = { firstDay: '2026-01-02', lastDay: '2026-11-23' };
  expect(textsOf(suggestDates(place('2026-1'), 'before', days))).toEqual(['before:2026-11-23']);
  expect(suggestDates(place('', true), 'before', days)).toEqual([]);
});

it.each<[string, readonly (string | null)[], boolean]>([
  ['user:mar', ['marie'], true],
  ['-user:mar', ['marie'], true],
  ['user:mar', ['marie', 'bob'], true],
  ['user:mar', ['marie', 'mario'], false],
  ['user:MARIE', ['marie'], false],
  ['user:marie', ['marie', 'marie-claire'], false],
  ['user:marie', ['marie-claire'], true],
  ['user:"mar"', ['marie'], false],
  ['user:sys', ['@system'], true],
  ['user:System', ['@system'], false],
  ['user:Système', ['Système 2'], false],
  ['user:none', [null, 'nonesuch'], false],
  ['user:none', ['nonesuch'], false],
  ['user:', ['marie'], false],
  ['status:fai', ['failure', 'success'], true],
  ['status:échec', ['failure'], false],
  ['ip:10.0.', ['10.0.3.7'], false],
  ['ip:10.0', ['10.0.3.7'], true],
  ['target:server', ['server:nas-01'], false],
])('%s, where the log has %j: Enter completes it: %s', (text, values, expected) => {
  expect(isUnfinished(...offer(text, values))).toBe(expected);
});

it('offers what is written first of all, however many begin with it', () => {
  const others = Array.from({ length: 60 }, (_, at) => `10.0.0.1${at}`);
  const [place, offered] = offer('ip:10.0.0.1', [...others, '10.0.0.1']);
  expect(offered[0]).toMatchObject({ value: '10.0.0.1' });
  expect(isUnfinished(place, offered)).toBe(false);
});

it('completes nothing where not all values are known', () => {
  const others = Array.from({ length: FACET_MAX_VALUES - 1 }, (_, at) => `10.0.0.${at}`);
  expect(isUnfinished(...offer('ip:192.168', ['192.168.1.1', ...others.slice(1)]))).toBe(true);
  expect(isUnfinished(...offer('ip:192.168', ['192.168.1.1', ...others]))).toBe(false);
});

/** What is offered at the end of a query, the most frequent value first. */
function offer(text: string, values: readonly (string | null)[]) {
  const written = completionPlace(parseQuery(text, 'UTC').terms, text.length);
  if (written?.kind !== 'value') throw new Error('no value is written there');
  const facet = values.map((value, at) => ({ value, count: values.length - at }));
  const wordsOf = (_: unknown, value: string | null) => value ?? '';
  return [written, suggestValues(written, written.field, facet, wordsOf)] as const;
}
