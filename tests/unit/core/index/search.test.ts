import { describe, expect, test } from 'vitest';
import { provideStore } from '../support/provide-store.ts';
import { type PartialRow, writeAuditDatabase } from '../support/write-audit-database.ts';

const FIELDS = [
  'timestamp',
  'user_id',
  'username',
  'action',
  'category',
  'target_type',
  'target_id',
  'details',
  'ip_address',
  'user_agent',
  'status',
  'error_message',
] as const;

/** Each value stands in every field once. */
const VALUES = {
  plain: 'Needle in a haystack',
  accents: 'Café ÉTÉ',
  decomposed: 'cafe\u0301 e\u0301te\u0301',
  greek: 'ΟΔΥΣΣΕΎΣ',
  percent: '100% sure',
  underscore: 'snake_case',
  backslash: 'C:\\logs\\new',
  quotes: `it's "quoted"`,
  nul: 'before\0behind',
  nulAccents: 'avant\0derrière',
  emoji: 'a 👩‍💻 b',
  sharp: 'Straße',
  capitalSharp: 'STRAẞE',
  ligatures: 'o\ufb03ce \ufb01le',
  kelvin: '300 \u212a',
  dotless: 'ıIıI',
} as const;
type Named = keyof typeof VALUES;

const ROWS: readonly (PartialRow & { name: string })[] = Object.entries(VALUES).flatMap(([name, value]) =>
  FIELDS.map((field) => ({ [field]: value, name: `${name} in ${field}` })),
);

const opened = provideStore((path) =>
  writeAuditDatabase(path, [
    ...ROWS.map(({ name: _name, ...row }) => row),
    { details: Buffer.from('secret') },
    { details: 4_211, timestamp: 7_355 },
    { user_agent: '100 sure', error_message: 'snakeXcase', details: 'C:/logs/new' },
  ]),
);

/** Which rows a search finds, by the name given to each above. */
async function found(search: string): Promise<string[]> {
  const ids = await opened.ids({ search: { include: [search], exclude: [] } }, [
    { column: 'id', direction: 'ascending' },
  ]);
  return ids.map((id) => ROWS[Number(id) - 1]?.name ?? `row ${id}`);
}

const inEveryField = (...names: Named[]) =>
  ROWS.map(({ name }) => name).filter((name) => names.includes(name.split(' ')[0] as Named));

describe.each<[search: string, ...Named[]]>([
  ['needle', 'plain'],
  ['NEEDLE IN', 'plain'],
  ['é ét', 'accents', 'decomposed'],
  ['CAFÉ', 'accents', 'decomposed'],
  ['e\u0301te\u0301', 'accents', 'decomposed'],
  ['οδυσσεύς', 'greek'],
  ['0%', 'percent'],
  ['%', 'percent'],
  ['_', 'underscore'],
  ['E_C', 'underscore'],
  ['\\', 'backslash'],
  ['\\LOGS\\', 'backslash'],
  [`'s "Q`, 'quotes'],
  ['behind', 'nul'],
  ['before\0BEHIND', 'nul'],
  ['\0', 'nul', 'nulAccents'],
  ['DERRIÈRE', 'nulAccents'],
  ['derri', 'nulAccents'],
  ['👩‍💻', 'emoji'],
  ['rass', 'sharp', 'capitalSharp'],
  ['strasse', 'sharp', 'capitalSharp'],
  ['straße', 'sharp', 'capitalSharp'],
  ['office f', 'ligatures'],
  ['300 k', 'kelvin'],
  ['iiii', 'dotless'],
  ['cafe'],
])('%j', (search, ...names) => {
  test(`finds ${names.join(' and ') || 'nothing'} in every field`, async () => {
    expect(await found(search)).toEqual(inEveryField(...names));
  });
});

test('what no field holds finds nothing', async () => {
  expect(await found('no such text')).toEqual([]);
});

test('no text is no search', async () => {
  expect(await opened.ids({ search: { include: [], exclude: [] } })).toHaveLength(ROWS.length + 3);
});

test('every text is to be found, in whichever field, and none of those excluded', async () => {
  const idsOf = (include: string[], exclude: string[]) => opened.ids({ search: { include, exclude } });
  const cafe = await idsOf(['café'], []);
  const ete = await idsOf(['été'], []);
  const needle = await idsOf(['needle'], []);
  expect(await idsOf(['café', 'été'], [])).toEqual(cafe.filter((id) => ete.includes(id)));
  const all = await idsOf([], []);
  expect(await idsOf([], ['needle', 'café'])).toEqual(
    all.filter((id) => !needle.includes(id) && !cafe.includes(id)),
  );
  expect(await idsOf(['needle'], ['needle'])).toEqual([]);
});

test('a text does not reach from one field into the next', async () => {
  expect(await found('loginauth')).toEqual([]);
});

test('an id is a field', async () => {
  const ids = opened.sql("SELECT CAST(id AS TEXT) FROM audit_log WHERE id LIKE '%13%' ORDER BY id");
  expect(ids.length).toBeGreaterThan(2);
  expect(
    await opened.ids({ search: { include: ['13'], exclude: [] } }, [
      { column: 'id', direction: 'ascending' },
    ]),
  ).toEqual(ids);
});

test('a blob is found as it is shown, and not by the text that it might be', async () => {
  const id = ROWS.length + 1;
  expect(await found("x'7365")).toEqual([`row ${id}`]);
  expect(await found('secret')).toEqual([]);
});

test('numbers are found by their digits', async () => {
  const id = ROWS.length + 2;
  expect(await found('4211')).toEqual([`row ${id}`]);
  expect(await found('7355')).toEqual([`row ${id}`]);
});

test('a search that was answered is answered again, whatever came between', async () => {
  const first = await found('needle');
  await found('0%');
  expect(await found('needle')).toEqual(first);
});

test('searches at the same time do not disturb one another', async () => {
  const [needle, percent, nul] = await Promise.all([found('needle'), found('%'), found('behind')]);
  expect([needle, percent, nul]).toEqual([
    inEveryField('plain'),
    inEveryField('percent'),
    inEveryField('nul'),
  ]);
});
