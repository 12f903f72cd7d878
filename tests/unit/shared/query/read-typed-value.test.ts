import { expect, it } from 'vitest';
import { readTypedValue } from '../../../../shared/query/read-typed-value.ts';

it.each([
  ['user', 'marie', { typed: 'marie' }],
  ['user', '42', '42'],
  ['user', '@system', '@system'],
  ['user', '@7', '@@7'],
  ['status', 'failure', 'failure'],
  ['status', 'Failure', { typed: 'Failure' }],
  ['status', 'Fehlschlag', 'failure'],
  ['targetType', 'Failure', { typed: 'Failure' }],
  ['targetType', 'échec', { typed: 'échec' }],
  ['category', 'authentication', 'auth'],
  ['target', 'server', { typed: 'server' }],
  ['target', '2026-11-01', '2026-11-01'],
  ['ip', '10.0.3.7', '10.0.3.7'],
  ['ip', '10.0.', { typed: '10.0.' }],
  ['ip', '10:', { typed: '10:' }],
  ['ip', 'fe80::1', { typed: 'fe80::1' }],
] as const)('as a %s, %s is %j', (field, text, value) => {
  expect(readTypedValue(field, text)).toEqual(value);
});
