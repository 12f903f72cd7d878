import { expect, test } from 'vitest';
import { SYSTEM_ACTOR } from '../../../../shared/actor.ts';
import type { FieldValue, WantedValue } from '../../../../shared/event-filter.ts';
import { provideStore } from '../support/provide-store.ts';
import { writeAuditDatabase } from '../support/write-audit-database.ts';

const ROWS = [
  { user_id: null, username: null },
  { user_id: null, username: 'system' },
  { user_id: null, username: 'System' },
  { user_id: null, username: '@system' },
  { user_id: null, username: '@@system' },
  { user_id: 'admin-1', username: 'system' },
  { user_id: 'admin-1', username: null },
  { user_id: 'admin-2', username: 'Étienne' },
  { user_id: 'admin-2', username: 'étienne' },
  { user_id: null, username: 'E\u0301TIENNE' },
  { user_id: null, username: 'etienne' },
  { user_id: null, username: '' },
  { user_id: null, username: 'ΣΊΣΥΦΟΣ' },
  { user_id: null, username: 'σίσυφος' },
  { user_id: 'admin-3', username: '' },
] as const;
const NAMES = [
  'nothing recorded',
  'system (null id)',
  'System',
  '@system',
  '@@system',
  'system (known)',
  'id only',
  'Étienne',
  'étienne',
  'decomposed',
  'etienne',
  'empty',
  'ΣΊΣΥΦΟΣ',
  'σίσυφος',
  'id only (empty name)',
];

const opened = provideStore((path) => writeAuditDatabase(path, ROWS));

/** Which of the rows a filter shows, by the name given to each above. */
async function shown(
  include: readonly WantedValue[],
  exclude: readonly WantedValue[] = [],
): Promise<string[]> {
  const ids = await opened.ids({ user: { include, exclude } }, [{ column: 'id', direction: 'ascending' }]);
  return ids.map((id) => NAMES[Number(id) - 1] as string);
}

test('@system is every automated event and nothing else', async () => {
  expect(await shown(['@system'])).toEqual(['nothing recorded', 'system (null id)']);
});

test('a name is nobody else, whatever looks like it', async () => {
  expect(await shown(['system'])).toEqual(['system (known)']);
  expect(await shown(['System'])).toEqual(['System']);
  expect(await shown(['étienne'])).toEqual(['étienne']);
  expect(await shown(['ETIENNE'])).toEqual([]);
});

test('the typed name system is whoever bears it, and the automated events', async () => {
  const everySystem = ['nothing recorded', 'system (null id)', 'System', 'system (known)'];
  expect(await shown([{ typed: 'SYSTEM' }])).toEqual(everySystem);
  expect(await shown([], [{ typed: 'system' }])).toEqual(NAMES.filter((name) => !everySystem.includes(name)));
});

test('a leading @ is doubled in names', async () => {
  expect(await shown(['@@system'])).toEqual(['@system']);
  expect(await shown(['@@@system'])).toEqual(['@@system']);
  expect(await shown([{ typed: '@SYSTEM' }])).toEqual(['@system']);
});

test.each(['étienne', 'ÉTIENNE', 'e\u0301tienne'])(
  'typed, %s matches in either case and either form',
  async (name) => {
    expect(await shown([{ typed: name }])).toEqual(['Étienne', 'étienne', 'decomposed']);
  },
);

test('case folds beyond Latin', async () => {
  expect(await shown([{ typed: 'Σίσυφος' }])).toEqual(['ΣΊΣΥΦΟΣ', 'σίσυφος']);
});

test('an account without a name is its id', async () => {
  expect(await shown(['admin-1'])).toEqual(['id only']);
  expect(await shown(['admin-3'])).toEqual(['id only (empty name)']);
});

test('no user is neither an account nor a name, and nothing automated', async () => {
  expect(await shown([null])).toEqual(['empty']);
  expect(await shown([''])).toEqual(['empty']);
  expect(await shown([], [null])).toEqual(NAMES.filter((name) => name !== 'empty'));
  expect(await shown([SYSTEM_ACTOR, null])).toEqual(['nothing recorded', 'system (null id)', 'empty']);
});

test('every event is counted under one user: automated events and those of no user apart', async () => {
  const { user } = await opened.store.events.facets({});
  const countOf = (wanted: FieldValue) => user.find(({ value }) => value === wanted)?.count;
  expect([countOf(SYSTEM_ACTOR), countOf(null), countOf('')]).toEqual([2, 1, undefined]);
  expect(user.reduce((sum, { count }) => sum + count, 0)).toBe(ROWS.length);
});

test('excluding leaves all others', async () => {
  expect(await shown([], ['@system', { typed: 'étienne' }])).toEqual(
    NAMES.filter((_, i) => ![0, 1, 7, 8, 9].includes(i)),
  );
  expect(await shown([{ typed: 'system' }], ['@system'])).toEqual(['System', 'system (known)']);
});
