import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../../electron/core/index/build-index.ts';
import { Chronology } from '../../../../electron/core/index/chronology.ts';
import type { Coded } from '../../../../electron/core/index/event-index.ts';
import { IndexedFields } from '../../../../electron/core/index/indexed-fields.ts';
import { inspectEventTable } from '../../../../electron/core/store/event-table.ts';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { IDLE } from '../support/call-context.ts';
import { provideFolder } from '../support/provide-store.ts';
import { writeAuditDatabase } from '../support/write-audit-database.ts';

const MORE_THAN_16_BITS = 70_000;

const folder = provideFolder();

async function bytesPerEvent(path: string): Promise<number> {
  const db = new Database(path, { readonly: true });
  const { index } = await buildIndex(db, inspectEventTable(db, {}), IDLE);
  db.close();
  const { count, rowIds, times, user, action, category, status, target, ip } = index;
  const codes = [user, action, category, status, target, ip].map(
    ({ column }: Coded<unknown>) => column.codes,
  );
  const perEvent = [
    rowIds,
    times.values,
    ...codes,
    new Chronology(index).positions,
    new IndexedFields(index).shapes.codes,
  ];
  return perEvent.reduce((sum, { buffer }) => sum + buffer.byteLength, 0) / count;
}

test('an event of an ordinary log takes 24 bytes at most, dictionaries aside', async () => {
  const { path } = createAuditDatabase(join(folder.path, 'ordinary.db'), {
    events: 20_000,
    state: 'rollback',
  });
  expect(await bytesPerEvent(path)).toBeLessThanOrEqual(24);
});

test('and 32 where users, addresses and targets are too many for codes of 16 bits', async () => {
  const path = writeAuditDatabase(
    join(folder.path, 'hostile.db'),
    Array.from({ length: MORE_THAN_16_BITS }, (_, i) => ({
      username: `guess-${i}`,
      ip_address: `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`,
      target_id: `target-${i}`,
    })),
  );
  expect(await bytesPerEvent(path)).toBeLessThanOrEqual(32);
});
