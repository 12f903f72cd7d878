import { describe, expect, it } from 'vitest';
import { findChanges } from '../../../../renderer/detail/find-changes.ts';

describe('findChanges', () => {
  it('reads {field: {from, to}} and keeps what stands beside it', () => {
    const found = findChanges({ is_admin: { from: false, to: true }, targetUsername: 'bob' });
    expect(found.changes).toEqual([
      { path: ['is_admin'], isBeforeRecorded: true, before: false, after: true },
    ]);
    expect(found.rest).toEqual({ targetUsername: 'bob' });
  });

  it('reads {changes: {field: {old, new}}}, nested as in templates', () => {
    const found = findChanges({
      languageChanged: true,
      changes: { success: { title: { old: 'a', new: 'b' } }, language: { old: 'fr', new: 'de' } },
    });
    expect(found.changes).toEqual([
      { path: ['success', 'title'], isBeforeRecorded: true, before: 'a', after: 'b' },
      { path: ['language'], isBeforeRecorded: true, before: 'fr', after: 'de' },
    ]);
    expect(found.rest).toEqual({ languageChanged: true });
  });

  it.each([[{ oldValue: '90', newValue: '180' }], [{ oldInterval: '90', newInterval: '180' }]])(
    'reads %o',
    (details) => {
      expect(findChanges(details)).toEqual({
        changes: [{ path: [], isBeforeRecorded: true, before: '90', after: '180' }],
        rest: {},
      });
    },
  );

  it('does not invent the old values that server_updated leaves out', () => {
    const found = findChanges({ serverName: 'nas', changes: { alias: 'NAS', note: '' } });
    expect(found.changes).toEqual([
      { path: ['alias'], isBeforeRecorded: false, before: undefined, after: 'NAS' },
      { path: ['note'], isBeforeRecorded: false, before: undefined, after: '' },
    ]);
  });

  it('takes a pair with one side missing for a change from or to nothing', () => {
    expect(findChanges({ changes: { port: { new: 25 } } }).changes).toEqual([
      { path: ['port'], isBeforeRecorded: true, before: undefined, after: 25 },
    ]);
  });

  it('finds none in other details', () => {
    const details = {
      from: 'a',
      range: { from: 1, to: 2, step: 3 },
      list: [{ from: 1, to: 2 }],
      nothing: {},
    };
    expect(findChanges(details)).toEqual({ changes: [], rest: details });
    expect(findChanges(['old', 'new']).changes).toEqual([]);
    expect(findChanges('text').changes).toEqual([]);
  });
});
