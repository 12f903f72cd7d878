import { expect, it } from 'vitest';
import { completionPlace } from '../../../../shared/query/completion-place.ts';
import { parseQuery } from '../../../../shared/query/parse-query.ts';

/** `|` stands for the caret. */
function placeAt(marked: string) {
  const text = marked.replace('|', '');
  return completionPlace(parseQuery(text, 'UTC').terms, marked.indexOf('|'));
}

it.each([
  ['|', { kind: 'name', start: 0, end: 0, isExcluded: false, typed: '' }],
  ['us|', { kind: 'name', start: 0, end: 2, isExcluded: false, typed: 'us' }],
  ['a -us|', { kind: 'name', start: 2, end: 5, isExcluded: true, typed: 'us' }],
  ['|us', { kind: 'name', start: 0, end: 0, isExcluded: false, typed: '' }],
  ['user:a | b', { kind: 'name', start: 7, end: 7, isExcluded: false, typed: '' }],
  ['us|er:a b', { kind: 'name', start: 0, end: 5, isExcluded: false, typed: 'user' }],
  ['user:|', { kind: 'value', field: 'user', start: 0, end: 5, isExcluded: false, typed: '' }],
  [
    'x -type:us|',
    { kind: 'value', field: 'targetType', start: 2, end: 10, isExcluded: true, typed: 'us', bare: 'us' },
  ],
  [
    'user:mar|',
    {
      kind: 'value',
      field: 'user',
      start: 0,
      end: 8,
      isExcluded: false,
      typed: 'mar',
      bare: { typed: 'mar' },
    },
  ],
  ['user:none|', { kind: 'value', field: 'user', start: 0, end: 9, isExcluded: false, typed: 'none' }],
  ['user:"marie"|', { kind: 'value', field: 'user', start: 0, end: 12, isExcluded: false, typed: 'marie' }],
  [
    'user:"marie c|',
    { kind: 'value', field: 'user', start: 0, end: 13, isExcluded: false, typed: 'marie c' },
  ],
  ['before:20|', { kind: 'date', name: 'before', start: 0, end: 9, isExcluded: false, typed: '20' }],
  ['"exact ph|', undefined],
  ['nothing:|', undefined],
  ['text:a|', undefined],
])('%s offers %j', (marked, place) => {
  expect(placeAt(marked)).toEqual(place);
});
