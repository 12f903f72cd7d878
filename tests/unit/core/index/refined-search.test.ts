import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIndex } from '../../../../electron/core/index/build-index.ts';
import { TextSearch } from '../../../../electron/core/index/text-search.ts';
import { inspectEventTable } from '../../../../electron/core/store/event-table.ts';
import { IDLE } from '../support/call-context.ts';
import { provideFolder } from '../support/provide-store.ts';
import { changeDatabase, writeAuditDatabase } from '../support/write-audit-database.ts';

/** Several steps of a scan: in the first every row is a hit, in the second few are, in the third none. */
const ROWS = 30_000;
const NEEDLES = 'id <= 10000 OR (id <= 20000 AND id % 100 = 0)';

const folder = provideFolder();
let path = '';
let db: Database.Database;
let search: TextSearch;
beforeAll(async () => {
  path = writeAuditDatabase(join(folder.path, 'backups.db'), []);
  changeDatabase(path, (writer) =>
    writer.exec(`WITH RECURSIVE ids(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM ids WHERE id < ${ROWS})
      INSERT INTO audit_log (id, timestamp, action, category, status, details)
      SELECT id, '2026-05-01 10:00:00', 'login', 'auth', 'success',
        iif(${NEEDLES}, 'a needle ', 'hay ') || iif(id % 2, 'Rusty', 'straße') FROM ids`),
  );
  db = new Database(path, { readonly: true });
  const table = inspectEventTable(db, {});
  search = new TextSearch(db, table, (await buildIndex(db, table, IDLE)).index);
});
afterAll(() => db.close());

async function found(text: string): Promise<number[]> {
  const hits = await search.find(text, IDLE);
  return [...hits.entries()].flatMap(([position, hit]) => (hit === 1 ? [position + 1] : []));
}

const ids = (condition: string) =>
  db.prepare(`SELECT id FROM audit_log WHERE ${condition} ORDER BY id`).pluck().all();

test('a search that was prepared finds the same', async () => {
  const table = inspectEventTable(db, {});
  const { index } = await buildIndex(db, table, IDLE);
  const prepared = new TextSearch(db, table, index);
  await prepared.prepare(IDLE, async () => {});
  // LIKE takes neither for the other.
  for (const text of ['strasse', 'STRASSE', 'straße', 'rusty'])
    expect(await prepared.find(text, IDLE)).toEqual(await search.find(text, IDLE));
  expect((await prepared.find('straße', IDLE)).filter((hit) => hit === 1)).toHaveLength(ROWS / 2);
});

test('a text that grows is looked for only where it was found before', async () => {
  const needles = ids(NEEDLES);
  expect(await found('need')).toEqual(needles);
  changeDatabase(path, (writer) =>
    writer.exec("UPDATE audit_log SET details = 'another needle, rusty' WHERE id IN (10001, 29999)"),
  );
  expect(await found('needle')).toEqual(needles);
  expect(await found('needle rusty')).toEqual(needles.filter((id) => Number(id) % 2 === 1));
  expect(await found('a needle strasse')).toEqual(needles.filter((id) => Number(id) % 2 === 0));
  expect(await found('needle STRAẞ')).toEqual(needles.filter((id) => Number(id) % 2 === 0));
});

test('ends when it is cancelled, and is found when it is asked for again', async () => {
  const controller = new AbortController();
  const cancelled = search.find('hay', { signal: controller.signal, report: () => controller.abort() });
  await expect(cancelled).rejects.toThrow('aborted');
  expect(await found('hay')).toEqual(ids("details LIKE '%hay%'"));
});

test('one that others still wait for goes on', async () => {
  const controller = new AbortController();
  const cancelled = search.find('rust', { signal: controller.signal, report: () => controller.abort() });
  const going = search.find('RUST', IDLE);
  await expect(cancelled).rejects.toThrow('aborted');
  expect((await going).reduce((sum, hit) => sum + hit, 0)).toBe(ids("details LIKE '%rust%'").length);
});
