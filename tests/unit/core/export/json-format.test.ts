import { expect, test } from 'vitest';
import { jsonFormat } from '../../../../electron/core/export/json-format.ts';
import { AUDIT_EVENT_KEYS, type AuditEvent } from '../../../../shared/audit-event.ts';
import { formatted } from '../support/formatted.ts';
import { HARD_TEXTS } from '../support/hard-texts.ts';

const EVENT: AuditEvent = {
  id: '7',
  timestamp: '2026-05-07 16:16:28',
  userId: null,
  username: 'marie "m" \u0000',
  action: 'login',
  category: 'auth',
  targetType: null,
  targetId: null,
  details: '{"a":1}',
  ipAddress: null,
  userAgent: null,
  status: 'failure',
  errorMessage: null,
};

function write(...events: AuditEvent[]): string {
  return formatted(jsonFormat, events);
}

test('without events the file is an empty array', () => {
  expect(write()).toBe('[]\n');
});

test('has the keys of duplistatus in its order, the id as a number and details as an object', () => {
  const [event] = JSON.parse(write(EVENT));
  expect(event).toEqual({ ...EVENT, id: 7, details: { a: 1 } });
  expect(Object.keys(event)).toEqual(Object.keys(EVENT));
});

test('joins events', () => {
  expect(JSON.parse(write(EVENT, EVENT, EVENT))).toHaveLength(3);
});

test('keeps numbers that a parser would round', () => {
  const json = write({
    ...EVENT,
    id: '9223372036854775807',
    details: '{"n":12345678901234567890,"n":1.10}',
  });
  expect(json).toContain('"id":9223372036854775807');
  expect(json).toContain('"details":{"n":12345678901234567890,"n":1.10}');
});

test('writes an id that is not an integer of JSON as text', () => {
  expect(JSON.parse(write({ ...EVENT, id: '007' }))[0].id).toBe('007');
});

test('writes details that are not JSON as text', () => {
  const details = '{"targetUser":"a"b","method":"cli"}';
  expect(JSON.parse(write({ ...EVENT, details }))[0].details).toBe(details);
});

test.each([...HARD_TEXTS, '\ud800', 'a\udc00b'])('%j is written as JSON.stringify writes it', (text) => {
  for (const key of AUDIT_EVENT_KEYS.filter((other) => other !== 'details')) {
    const event = { ...EVENT, details: null, [key]: text };
    expect(write(event), key).toBe(`[\n${JSON.stringify(event).replace(/"id":"(-?\d+)"/, '"id":$1')}\n]\n`);
  }
});
