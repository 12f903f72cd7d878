import { expect, test } from 'vitest';
import type { AppError } from '../../../../shared/app-error.ts';
import { NO_FILTER } from '../../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../../shared/event-order.ts';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { provideStore } from '../support/provide-store.ts';

const opened = provideStore((path) => createAuditDatabase(path, { state: 'rollback', events: 700 }));

const rowIds = async (offset: number, limit: number) => {
  const page = await opened.store.events.page(NO_FILTER, CHRONOLOGICAL, offset, limit);
  expect(page).toMatchObject({ total: 700, offset, sourceId: 'test' });
  return page.rows.map(({ id }) => id);
};

test('pages follow one another without gap or overlap', async () => {
  const all = await rowIds(0, 700);
  expect(all).toHaveLength(700);
  expect(await rowIds(300, 17)).toEqual(all.slice(300, 317));
  expect(await rowIds(690, 100)).toEqual(all.slice(690));
});

test('beyond the end there is nothing', async () => {
  expect(await rowIds(700, 10)).toEqual([]);
  expect(await rowIds(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
});

test('an event is located where its page shows it, and nowhere when it is hidden', async () => {
  const filter = { status: { include: [], exclude: ['success'] } };
  const ids = await opened.ids(filter);
  for (const [place, id] of ids.entries()) {
    expect(await opened.store.events.locate(filter, CHRONOLOGICAL, id)).toBe(place);
  }
  const [hidden] = opened.sql("SELECT CAST(id AS TEXT) FROM audit_log WHERE status = 'success'");
  expect(await opened.store.events.locate(filter, CHRONOLOGICAL, hidden as string)).toBeNull();
  expect(await opened.store.events.locate(NO_FILTER, CHRONOLOGICAL, '999999')).toBeNull();
  expect(await opened.store.events.locate(NO_FILTER, CHRONOLOGICAL, '-9999999999999999999')).toBeNull();
});

test('an event is read in full by its id; one that is not there is gone', () => {
  const [userAgent] = opened.sql('SELECT user_agent FROM audit_log WHERE id = 7');
  expect(opened.store.events.detail('7')).toMatchObject({ id: '7', userAgent });
  for (const id of ['999999', '0', '9999999999999999999']) {
    expect(() => opened.store.events.detail(id)).toThrow(
      expect.objectContaining<Partial<AppError>>({ code: 'event-gone', params: { id } }),
    );
  }
});
