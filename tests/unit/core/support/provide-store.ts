import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll } from 'vitest';
import { EventStore } from '../../../../electron/core/store/event-store.ts';
import { openEvidence } from '../../../../electron/core/store/evidence.ts';
import { type EventFilter, NO_FILTER } from '../../../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder } from '../../../../shared/event-order.ts';
import { IDLE } from './call-context.ts';

/** A database opened twice: by the store under test, and by SQLite alone, which says what is right. */
export interface OpenedStore {
  readonly store: EventStore;
  /** The first column of every row, as SQLite answers it. */
  sql(query: string, ...parameters: readonly unknown[]): unknown[];
  /** Row ids of all events of a view, as text. */
  ids(filter: EventFilter, order?: EventOrder): Promise<string[]>;
}

/** A folder for the tests of a file. */
export function provideFolder(): { readonly path: string } {
  let path = '';
  beforeAll(() => {
    path = mkdtempSync(join(tmpdir(), 'core-test-'));
  });
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
  };
}

/** Opens one database for the tests of a file. @param write writes it and answers nothing */
export function provideStore(write: (path: string) => unknown): OpenedStore {
  const folder = provideFolder();
  let store: EventStore;
  let db: Database.Database;
  beforeAll(async () => {
    const path = join(folder.path, 'backups.db');
    write(path);
    store = await openStore(path);
    db = new Database(path, { readonly: true });
  });
  afterAll(() => {
    store.close();
    db.close();
  });
  return {
    get store() {
      return store;
    },
    sql: (query, ...parameters) =>
      db
        .prepare(query)
        .pluck()
        .safeIntegers()
        .all(...parameters),
    ids: (filter, order) => shownIds(store, filter, order),
  };
}

export async function openStore(path: string): Promise<EventStore> {
  return EventStore.open(await openEvidence(path), 'test', IDLE);
}

/** Row ids of all events of a view, page by page. */
export async function shownIds(
  store: EventStore,
  filter: EventFilter = NO_FILTER,
  order: EventOrder = CHRONOLOGICAL,
): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const { rows, total } = await store.events.page(filter, order, ids.length, 500);
    ids.push(...rows.map(({ id }) => id));
    if (rows.length === 0 || ids.length >= total) return ids;
  }
}
