import { expect, test } from 'vitest';
import { actorKey, actorKind, actorName, SYSTEM_ACTOR, shownName } from '../../../shared/actor.ts';

test.each([
  [null, null, 'system', '@system'],
  [null, 'system', 'system', '@system'],
  [null, 'ghost', 'unverified', 'ghost'],
  [null, '@system', 'unverified', '@@system'],
  ['admin-1', 'admin', 'known', 'admin'],
  ['admin-1', 'system', 'known', 'system'],
  ['admin-1', null, 'known', 'admin-1'],
  ['admin-1', '', 'known', 'admin-1'],
  [null, '', 'nobody', null],
  ['', null, 'nobody', null],
  ['', '', 'nobody', null],
] as const)('user_id %j and username %j is %s, filtered as %s', (userId, username, kind, key) => {
  expect(actorKind({ userId, username })).toBe(kind);
  expect(actorKey({ userId, username })).toBe(key);
});

test('an account without a name is shown by its id', () => {
  expect(shownName({ userId: 'admin-1', username: 'admin' })).toBe('admin');
  expect(shownName({ userId: 'admin-1', username: '' })).toBe('admin-1');
  expect(shownName({ userId: null, username: '' })).toBe('');
});

test('a key gives its name back', () => {
  expect(actorName(SYSTEM_ACTOR)).toBeUndefined();
  expect(actorName('@@system')).toBe('@system');
  expect(actorName('marie')).toBe('marie');
});
