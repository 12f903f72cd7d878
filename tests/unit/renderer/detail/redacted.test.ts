import { expect, test } from 'vitest';
import { hasRedacted } from '../../../../renderer/detail/redacted.ts';

test('a value that duplistatus took out is found', () => {
  expect(hasRedacted(JSON.stringify({ hasPassword: '[REDACTED]' }))).toBe(true);
});

test('a text that mentions the mark is none', () => {
  expect(hasRedacted(JSON.stringify({ username: 'I typed "[REDACTED]"', note: '[REDACTED] or so' }))).toBe(
    false,
  );
});
