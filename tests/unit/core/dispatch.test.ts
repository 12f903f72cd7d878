import { expect, test } from 'vitest';
import { dispatch } from '../../../electron/core/dispatch.ts';
import type { Session } from '../../../electron/core/session.ts';
import { AppError } from '../../../shared/app-error.ts';
import { contract } from '../../../shared/contract.ts';

/** A session whose host answers one operation, and notes what is logged. */
function sessionWhere(recentSources: () => unknown) {
  const log: string[] = [];
  const host = { recentSources, log: (message: string) => log.push(message) };
  return { session: { host } as unknown as Session, log };
}

test('an answer is a success', async () => {
  const { session, log } = sessionWhere(() => []);
  expect(await dispatch(session, 'source.recent', undefined)).toEqual({ ok: true, value: [] });
  expect(log).toEqual([]);
});

test.each(['', 'source.nothing', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'source.recent '])(
  '%j is no operation',
  async (operation) => {
    const { session, log } = sessionWhere(() => []);
    expect(await dispatch(session, operation, undefined)).toEqual({
      ok: false,
      error: { code: 'unknown-operation', params: { operation } },
    });
    expect(log).toEqual([]);
  },
);

test('the name of an unknown operation is repeated in part only', async () => {
  const { session } = sessionWhere(() => []);
  const result = await dispatch(session, 'x'.repeat(100_000), undefined);
  expect(result).toMatchObject({ ok: false, error: { params: { operation: 'x'.repeat(100) } } });
});

test.each([
  ['source.recent', {}],
  ['source.openRecent', undefined],
  ['source.openRecent', { path: 7 }],
  ['source.openRecent', { path: '/a', more: true }],
  ['events.page', { filter: {}, order: [{ column: 'id', direction: 'ascending' }], offset: -1, limit: 1 }],
  [
    'events.page',
    { filter: {}, order: [{ column: 'id', direction: 'ascending' }], offset: 0, limit: 1_000_000 },
  ],
  [
    'events.page',
    { filter: { search: 7 }, order: [{ column: 'id', direction: 'ascending' }], offset: 0, limit: 1 },
  ],
  [
    'events.page',
    { filter: {}, order: [{ column: 'password', direction: 'ascending' }], offset: 0, limit: 1 },
  ],
  ['events.detail', { id: '1; DROP TABLE audit_log' }],
  ['events.detail', { id: 1 }],
  ['export.start', { format: 'exe', filter: {}, order: [{ column: 'id', direction: 'ascending' }] }],
])('%s refuses %j', async (operation, input) => {
  const { session, log } = sessionWhere(() => []);
  expect(await dispatch(session, operation, input)).toEqual({
    ok: false,
    error: { code: 'bad-request', params: { operation } },
  });
  expect(log).toEqual([]);
});

test('an expected failure is told and not logged', async () => {
  const { session, log } = sessionWhere(() => {
    throw new AppError('forbidden', { path: '/a' });
  });
  expect(await dispatch(session, 'source.recent', undefined)).toEqual({
    ok: false,
    error: { code: 'forbidden', params: { path: '/a' } },
  });
  expect(log).toEqual([]);
});

test.each([
  [new TypeError('secret internals'), 'secret internals'],
  ['a thrown text', 'a thrown text'],
  [undefined, 'undefined'],
])('of a bug, %s, the log has everything and the caller an id alone', async (thrown, logged) => {
  const { session, log } = sessionWhere(() => {
    throw thrown;
  });
  const result = await dispatch(session, 'source.recent', undefined);
  expect(result).toEqual({
    ok: false,
    error: { code: 'internal', params: {}, id: expect.stringMatching(/^[0-9a-f]{8}$/) },
  });
  const id = result.ok ? '' : result.error.id;
  expect(log).toHaveLength(1);
  expect(log[0]).toContain(`[${id}] source.recent: `);
  expect(log[0]).toContain(logged);
});

test('no two bugs share an id', async () => {
  const { session } = sessionWhere(() => {
    throw new Error('again');
  });
  const results = await Promise.all([1, 2, 3].map(() => dispatch(session, 'source.recent', undefined)));
  expect(new Set(results.map((result) => (result.ok ? '' : result.error.id))).size).toBe(3);
});

test('every operation of the contract has a schema', () => {
  for (const [name, { input }] of Object.entries(contract))
    expect(input.safeParse, name).toBeTypeOf('function');
});
