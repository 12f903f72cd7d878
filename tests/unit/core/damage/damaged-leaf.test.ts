import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EventStore } from '../../../../electron/core/store/event-store.ts';
import type { Finding, FindingKind } from '../../../../shared/completeness.ts';
import { NO_FILTER } from '../../../../shared/event-filter.ts';
import { CHRONOLOGICAL, SORT_COLUMNS } from '../../../../shared/event-order.ts';
import { AUDIT_INDEXES, SCHEMA } from '../../../fixtures/schema.ts';
import { checkStore } from '../support/check-store.ts';
import { damagePage, tablePages } from '../support/damage.ts';
import { openStore, provideFolder, shownIds } from '../support/provide-store.ts';
import { ordinaryRows, writeAuditDatabase } from '../support/write-audit-database.ts';

const EVENTS = 400;
const folder = provideFolder();

interface Damaged {
  readonly store: EventStore;
  /** First and last id of each damaged page. */
  readonly lost: readonly (readonly [number, number])[];
  readonly left: readonly string[];
}

/** Opens a log some of whose leaf pages are damaged. @param which places among the leaves, from the end where negative */
async function openDamaged(which: readonly number[], schema = SCHEMA): Promise<Damaged> {
  const path = writeAuditDatabase(join(folder.path, `${randomUUID()}.db`), ordinaryRows(EVENTS), schema);
  const { leaves } = tablePages(path);
  const lost = which.map((place) => {
    const at = place < 0 ? leaves.length + place : place;
    const before = leaves.slice(0, at).reduce((sum, { cells }) => sum + cells, 0);
    return [before + 1, before + (leaves[at]?.cells ?? 0)] as const;
  });
  for (const place of which) damagePage(path, leaves.at(place)?.number ?? 0);
  const isLost = (id: number) => lost.some(([first, last]) => id >= first && id <= last);
  const ids = Array.from({ length: EVENTS }, (_, i) => i + 1).filter((id) => !isLost(id));
  return { store: await openStore(path), lost, left: ids.map(String) };
}

const findingsOf = (findings: readonly Finding[], kind: FindingKind) =>
  findings.filter((finding) => finding.kind === kind);

describe.each([
  ['with indexes', `${SCHEMA}\n${AUDIT_INDEXES}`],
  ['without indexes', SCHEMA],
])('%s', (_with, schema) => {
  test.each([
    ['the first page', [0]],
    ['a page in the middle', [2]],
    ['the last page', [-1]],
    ['two pages apart', [1, 4]],
    ['every second page', [0, 2, 4]],
    ['the first and the last page', [0, -1]],
  ])('damage to %s takes only its own events', async (_pages, which) => {
    const { store, lost, left } = await openDamaged(which, schema);
    try {
      expect(left.length).toBeLessThan(EVENTS);
      expect(left.length).toBeGreaterThan(0);
      expect(await shownIds(store, NO_FILTER, [{ column: 'id', direction: 'ascending' }])).toEqual(left);
      const { findings } = await checkStore(store);
      const [unreadable] = findingsOf(findings, 'unreadable-events');
      expect(unreadable?.places.map(({ firstId, lastId }) => [Number(firstId), Number(lastId)])).toEqual(
        lost,
      );
      expect(unreadable?.count).toBe(EVENTS - left.length);
      expect(findings.map(({ kind }) => kind).toSorted()).toEqual(['page-damage', 'unreadable-events']);
    } finally {
      store.close();
    }
  });
});

test('two damaged pages side by side are one loss', async () => {
  const { store, lost, left } = await openDamaged([2, 3]);
  expect(await shownIds(store)).toHaveLength(left.length);
  const { findings } = await checkStore(store);
  const [unreadable] = findingsOf(findings, 'unreadable-events');
  expect(unreadable?.places).toMatchObject([{ firstId: `${lost[0]?.[0]}`, lastId: `${lost[1]?.[1]}` }]);
  store.close();
});

test('what is left is sorted, searched, counted, located and exported', async () => {
  const { store, left } = await openDamaged([1, 3]);
  for (const column of SORT_COLUMNS) {
    const ids = await shownIds(store, NO_FILTER, [{ column, direction: 'ascending' }]);
    expect(
      ids.toSorted((a, b) => Number(a) - Number(b)),
      column,
    ).toEqual(left);
  }
  const last = left.at(-1) as string;
  expect(await shownIds(store, { search: { include: [`:${Number(last) - 1}}`], exclude: [] } })).toEqual([
    last,
  ]);
  expect(await shownIds(store, { search: { include: ['é'], exclude: [] } })).toEqual([]);
  expect((await store.events.facets(NO_FILTER)).action).toEqual([{ value: 'login', count: left.length }]);
  expect(await store.events.locate(NO_FILTER, CHRONOLOGICAL, last)).toBe(0);
  expect(store.events.detail(last).details).toBe(`{"second":${Number(last) - 1}}`);
  store.close();
});
