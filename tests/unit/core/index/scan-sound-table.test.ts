import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../../../electron/core/index/build-index.ts';
import { inspectEventTable } from '../../../../electron/core/store/event-table.ts';
import type { CallContext, Progress } from '../../../../electron/core/worker/protocol.ts';
import { IDLE } from '../support/call-context.ts';
import { damagePage, forgetSeparators, swapPages, tablePages } from '../support/damage.ts';
import { provideFolder } from '../support/provide-store.ts';
import { changeDatabase, writeAuditDatabase } from '../support/write-audit-database.ts';

/** Many slices. */
const ROWS = 25_000;

const folder = provideFolder();
let sound = '';
beforeAll(() => {
  sound = writeAuditDatabase(join(folder.path, 'sound.db'), []);
  changeDatabase(sound, (db) =>
    db.exec(`WITH RECURSIVE ids(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM ids WHERE id < ${ROWS})
      INSERT INTO audit_log (id, timestamp, action, category, status)
      SELECT id, datetime(1780000000 + id, 'unixepoch'), 'action ' || (id % 7), 'auth', 'success' FROM ids`),
  );
});

async function indexOf(path: string, context: CallContext = IDLE) {
  const db = new Database(path, { readonly: true });
  try {
    return (await buildIndex(db, inspectEventTable(db, {}), context)).index;
  } finally {
    db.close();
  }
}

test('every row is read once, across slices', async () => {
  const index = await indexOf(sound);
  expect(index.rowIds).toEqual(new Uint32Array(ROWS).map((_, i) => i + 1));
  expect(index.times.values).toEqual(new Uint32Array(ROWS).map((_, i) => 1_780_000_001 + i));
});

test('reports how far it is, and ends when nobody waits any more', async () => {
  const controller = new AbortController();
  const reported: Progress[] = [];
  const report = (progress: Progress) => {
    reported.push(progress);
    if (reported.length === 2) controller.abort();
  };
  await expect(indexOf(sound, { signal: controller.signal, report })).rejects.toThrow('aborted');
  expect(reported).toEqual([
    { done: 1_999, total: ROWS - 1 },
    { done: 3_998, total: ROWS - 1 },
  ]);
});

describe('a table is read as far as it can be', () => {
  const damaged = (damage: (path: string) => void) => {
    const path = join(folder.path, 'damaged.db');
    copyFileSync(sound, path);
    damage(path);
    return indexOf(path);
  };
  const leafIn = (path: string, share: number) => {
    const { leaves } = tablePages(path);
    return leaves[Math.floor(leaves.length * share)]?.number ?? 0;
  };

  test('where pages of different slices stand in each other’s place', async () => {
    const index = await damaged((path) => swapPages(path, leafIn(path, 0.3), leafIn(path, 0.9)));
    expect(index.rowIds).toEqual((await indexOf(sound)).rowIds);
    expect(index.times).toEqual((await indexOf(sound)).times);
  });

  test('where the way to a row leads to another', async () => {
    const index = await damaged(forgetSeparators);
    expect(index.rowIds).toEqual((await indexOf(sound)).rowIds);
  });

  test('where a page behind the first slice cannot be read', async () => {
    const index = await damaged((path) => damagePage(path, leafIn(path, 0.6)));
    expect(index.unreadable).toHaveLength(1);
    expect(index.count).toBeLessThan(ROWS);
    expect(index.count).toBeGreaterThan(ROWS - 200);
  });
});
