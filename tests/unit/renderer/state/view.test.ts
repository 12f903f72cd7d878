import { expect, it } from 'vitest';
import { type EventView, INITIAL_VIEW, reduceView, type ViewState } from '../../../../renderer/state/view.ts';
import { readAddress } from '../../../../renderer/state/view-address.ts';
import type { EventFilter } from '../../../../shared/event-filter.ts';

const SEARCH: EventFilter = { search: { include: ['x'], exclude: [] } };
const BY_USER: ViewState['order'] = [{ column: 'user', direction: 'ascending' }];
const CHOSEN: EventView = { filter: SEARCH, order: BY_USER };
const SHOWN: ViewState = { ...INITIAL_VIEW, sourcePath: '/a.db' };

it('forgets everything when another database is shown', () => {
  const chosen: ViewState = { ...SHOWN, ...CHOSEN, selectedEventId: '7' };
  expect(reduceView(chosen, { type: 'source-shown', path: '/b.db', last: undefined })).toEqual({
    ...INITIAL_VIEW,
    sourcePath: '/b.db',
  });
});

it('shows what was last looked at in a database', () => {
  const addressed = { ...INITIAL_VIEW, ...readAddress('') };
  expect(reduceView(addressed, { type: 'source-shown', path: '/b.db', last: CHOSEN })).toMatchObject(CHOSEN);
  expect(reduceView(SHOWN, { type: 'source-shown', path: '/b.db', last: CHOSEN })).toMatchObject(CHOSEN);
});

it('shows what was asked for before any database was shown, rather than what was last looked at', () => {
  const asked: ViewState = { ...INITIAL_VIEW, filter: SEARCH, selectedEventId: '7' };
  expect(reduceView(asked, { type: 'source-shown', path: '/a.db', last: CHOSEN })).toEqual({
    ...asked,
    sourcePath: '/a.db',
  });
});

it('changes nothing when the same database is shown anew', () => {
  const chosen: ViewState = { ...SHOWN, ...CHOSEN, selectedEventId: '7' };
  expect(reduceView(chosen, { type: 'source-shown', path: '/a.db', last: undefined })).toBe(chosen);
});

it('keeps the open event while filter and order change', () => {
  const open = reduceView(SHOWN, { type: 'select', eventId: '7' });
  const filtered = reduceView(open, { type: 'filter', filter: SEARCH });
  const sorted = reduceView(filtered, { type: 'order', order: BY_USER });
  expect(sorted).toEqual({ ...SHOWN, ...CHOSEN, selectedEventId: '7', step: 2, isOwn: true });
});

it('shows another view together with an event of it, as one step', () => {
  const event = reduceView(SHOWN, { type: 'view', view: CHOSEN, selectedEventId: '7' });
  expect(event).toMatchObject({ ...CHOSEN, selectedEventId: '7', step: 1 });
  expect(reduceView(event, { type: 'view', view: INITIAL_VIEW })).toMatchObject({ selectedEventId: '7' });
});

it('changes the filter that is in force by then', () => {
  const searched = reduceView(SHOWN, { type: 'filter', filter: SEARCH });
  const next = reduceView(searched, { type: 'filter', filter: (before) => ({ ...before, from: 1 }) });
  expect(next.filter).toEqual({ ...SEARCH, from: 1 });
});

it('counts a change that goes on with the one before as one step', () => {
  const first = reduceView(SHOWN, { type: 'filter', filter: SEARCH });
  const more = reduceView(first, { type: 'filter', filter: {}, isContinued: true });
  const saved = reduceView(more, { type: 'view', view: CHOSEN });
  expect([first.step, more.step, saved.step]).toEqual([1, 1, 2]);
});

it('walks to an entry of the history without a step of its own', () => {
  const to = { ...CHOSEN, selectedEventId: '9', unread: ['uzer:marie'] };
  expect(reduceView(SHOWN, { type: 'travelled', to })).toEqual({ ...SHOWN, ...to, isOwn: true });
});

it('forgets what could not be read of an address as soon as another view is chosen', () => {
  const asked = { ...INITIAL_VIEW, unread: ['uzer:marie'] };
  const shown = reduceView(asked, { type: 'source-shown', path: '/a.db', last: undefined });
  expect(shown.unread).toEqual(['uzer:marie']);
  expect(reduceView(shown, { type: 'select', eventId: '7' }).unread).toEqual(['uzer:marie']);
  expect(reduceView(shown, { type: 'filter', filter: SEARCH }).unread).toEqual([]);
  expect(reduceView(shown, { type: 'order', order: CHOSEN.order }).unread).toEqual([]);
  expect(reduceView(shown, { type: 'unread-seen' }).unread).toEqual([]);
});

it('takes over what another page shows, as one step that is not its own', () => {
  const own = reduceView(SHOWN, { type: 'select', eventId: '7' });
  const adopted = reduceView(own, { type: 'adopted', view: CHOSEN, selectedEventId: '9' });
  expect(adopted).toEqual({ ...SHOWN, ...CHOSEN, selectedEventId: '9', step: 1, isOwn: false });
  expect(reduceView(adopted, { type: 'select', eventId: '7' }).isOwn).toBe(true);
});

it('takes over no event where the other page tells of none', () => {
  const open = reduceView(SHOWN, { type: 'select', eventId: '7' });
  const adopted = reduceView(open, { type: 'adopted', view: CHOSEN, selectedEventId: undefined });
  expect(adopted.selectedEventId).toBe('7');
});

it('takes no step where another page shows the same filter and order', () => {
  const filtered = reduceView(SHOWN, { type: 'view', view: CHOSEN });
  const same = structuredClone(CHOSEN);
  const adopted = reduceView(filtered, { type: 'adopted', view: same, selectedEventId: null });
  expect([adopted.filter, adopted.order, adopted.step]).toEqual([filtered.filter, filtered.order, 1]);
  expect(adopted.filter).toBe(filtered.filter);
});
