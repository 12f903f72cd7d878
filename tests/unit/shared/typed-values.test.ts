import { expect, it } from 'vitest';
import { isMeant, readTypedValue } from '../../../shared/typed-values.ts';

it.each([
  ['user', 'marie', { typed: 'marie' }],
  ['user', '42', '42'],
  ['user', '@system', '@system'],
  ['user', '@7', '@@7'],
  ['status', 'failure', 'failure'],
  ['status', 'Failure', { typed: 'Failure' }],
  ['targetType', 'échec', { typed: 'échec' }],
  ['target', 'server', { typed: 'server' }],
  ['target', '2026-11-01', '2026-11-01'],
  ['ip', '10.0.3.7', '10.0.3.7'],
  ['ip', '10.0.', { typed: '10.0.' }],
  ['ip', '10:', { typed: '10:' }],
  ['ip', 'fe80::1', { typed: 'fe80::1' }],
] as const)('as a %s, %s is %j', (field, text, value) => {
  expect(readTypedValue(field, text)).toEqual(value);
});

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
