import { expect, it } from 'vitest';
import { type AddressedView, readAddress, writeAddress } from '../../../../renderer/state/view-address.ts';
import { NO_FILTER } from '../../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../../shared/event-order.ts';

const USUAL: AddressedView = { filter: NO_FILTER, order: CHRONOLOGICAL, selectedEventId: null };

it('says nothing of all events in their usual order', () => {
  expect(writeAddress(USUAL)).toBe('');
  expect(readAddress('')).toEqual({ ...USUAL, unread: [] });
});

it('can be read by people', () => {
  const view: AddressedView = {
    filter: {
      status: { include: ['failure'], exclude: [] },
      user: { include: ['@system'], exclude: ['marie curie'] },
      to: Date.parse('2026-11-01T00:00:00Z'),
    },
    order: [
      { column: 'user', direction: 'ascending' },
      { column: 'timestamp', direction: 'descending' },
    ],
    selectedEventId: '7',
  };
  expect(writeAddress(view)).toBe(
    '#q=to:2026-10-31+user:@system+-user:%22marie+curie%22+status:failure&sort=user,-timestamp&event=7',
  );
  expect(readAddress(writeAddress(view))).toEqual({ ...view, unread: [] });
});

it.each(['a&b=c#d', '100%', 'a+b', '\u202e\ud800', 'é用😀', '%41', "'\\"])('keeps %j', (text) => {
  const view: AddressedView = { ...USUAL, filter: { search: { include: [text], exclude: [] } } };
  const address = new URL(writeAddress(view), 'http://localhost/').hash;
  expect(readAddress(address)).toEqual({ ...view, unread: [] });
});

it.each([
  ['#q=nothing:x+from:yesterday', ['nothing:x', 'from:yesterday']],
  ['#sort=', []],
  ['#sort=user,user', ['sort=user,user']],
  ['#sort=toString', ['sort=toString']],
  ['#event=x', ['event=x']],
  ['#%', ['%=']],
  ['#stauts=failure', ['stauts=failure']],
])('takes %s for the usual, and tells what it could not read', (fragment, unread) => {
  expect(readAddress(fragment)).toEqual({ ...USUAL, unread });
});

it('reads what makes sense beside what does not', () => {
  expect(readAddress('#q=status:failure+uzer:marie&event=7')).toEqual({
    ...USUAL,
    filter: { status: { include: ['failure'], exclude: [] } },
    selectedEventId: '7',
    unread: ['uzer:marie'],
  });
});
