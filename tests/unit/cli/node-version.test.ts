import { expect, test } from 'vitest';
import { isNodeSupported } from '../../../electron/cli/node-version.ts';

test.each([
  ['18.20.8', false],
  ['20.19.5', false],
  ['22.9.0', false],
  ['22.13.1', false],
  ['22.14.0', true],
  ['22.20.0', true],
  ['24.0.0', true],
  ['100.1.0', true],
])('Node.js %s: %s', (version, isSupported) => {
  expect(isNodeSupported(version)).toBe(isSupported);
});
