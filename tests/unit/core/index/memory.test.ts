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

const folder = provideFolder();

test('an event takes 32 bytes at most, dictionaries aside', async () => {
  const { path } = createAuditDatabase(join(folder.path, 'backups.db'), {
    events: 20_000,
    state: 'rollback',
  });
  const db = new Database(path, { readonly: true });
  const { index } = await buildIndex(db, inspectEventTable(db, {}), IDLE);
  db.close();
  const { count, rowIds, times, user, action, category, status, target, ip } = index;
  const codes = [user, action, category, status, target, ip].map(
    ({ column }: Coded<unknown>) => column.codes,
  );
  const perEvent = [
    rowIds,
    times,
    ...codes,
    new Chronology(index).positions,
    new IndexedFields(index).shapes.codes,
  ];
  const bytes = perEvent.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  expect(count).toBeGreaterThan(10_000);
  expect(bytes / count).toBeLessThanOrEqual(32);
});
