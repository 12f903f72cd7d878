import { expect, it } from 'vitest';
import { wantedMatcher } from '../../../shared/typed-values.ts';

it.each([
  ['user', 'marie', 'Marie', true],
  ['user', 'É', 'e\u0301', true],
  ['user', 'system', '@system', true],
  ['user', '@home', '@@HOME', true],
  ['user', '10.', '10.1', false],
  ['ip', '10.0.', '10.0.3.7', true],
  ['ip', '10.0.', '10.00', false],
  ['ip', 'FE80:', 'fe80::1', true],
  ['ip', '10.0.3', '10.0.3.7', false],
  ['ip', '10.', null, false],
] as const)('typed as a %s, %s means %j: %s', (field, typed, stored, expected) => {
  expect(wantedMatcher(field, [{ typed }])(stored)).toBe(expected);
});

it('a value that is wanted exactly means itself alone', () => {
  expect(wantedMatcher('ip', ['10.'])('10.1')).toBe(false);
  expect(wantedMatcher('user', ['marie'])('Marie')).toBe(false);
  expect(wantedMatcher('user', [''])(null)).toBe(true);
  expect(wantedMatcher('ip', [''])(null)).toBe(false);
});
