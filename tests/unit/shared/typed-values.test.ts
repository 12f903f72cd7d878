import { expect, it } from 'vitest';
import { isMeant } from '../../../shared/typed-values.ts';

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
  expect(isMeant(field, { typed }, stored)).toBe(expected);
});

it('a value that is wanted exactly means itself alone', () => {
  expect(isMeant('ip', '10.', '10.1')).toBe(false);
  expect(isMeant('user', 'marie', 'Marie')).toBe(false);
  expect(isMeant('user', '', null)).toBe(true);
  expect(isMeant('ip', '', null)).toBe(false);
});
