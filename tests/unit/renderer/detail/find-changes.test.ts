import { describe, expect, it } from 'vitest';
import { findChanges } from '../../../../renderer/detail/find-changes.ts';
import { type JsonDocument, readJson, storedText } from '../../../../renderer/detail/json-document.ts';

/** Path, old value and new value of each change, values as stored; `?` where no old value is recorded. */
function changesIn(details: unknown, action: string | null = null): readonly string[] {
  const document = readJson(typeof details === 'string' ? details : JSON.stringify(details)) as JsonDocument;
  const text = (at: number | undefined) => (at === undefined ? '-' : storedText(document, at));
  return findChanges(document, action).map(
    ({ path, isBeforeRecorded, before, after }) =>
      `${path.join('.')}: ${isBeforeRecorded ? text(before) : '?'} > ${text(after)}`,
  );
}

describe('findChanges', () => {
  it('reads {field: {from, to}}', () => {
    const details = { is_admin: { from: false, to: true }, targetUsername: 'bob' };
    expect(changesIn(details)).toEqual(['is_admin: false > true']);
  });

  it('reads {changes: {field: {old, new}}}, nested as in templates', () => {
    const details = {
      languageChanged: true,
      changes: { success: { title: { old: 'a', new: 'b' } }, language: { old: 'fr', new: 'de' } },
    };
    expect(changesIn(details)).toEqual(['success.title: "a" > "b"', 'language: "fr" > "de"']);
  });

  it.each([[{ oldValue: '90', newValue: '180' }], [{ oldInterval: '90', newInterval: '180' }]])(
    'reads %o',
    (details) => {
      expect(changesIn(details)).toEqual([': "90" > "180"']);
    },
  );

  it('does not invent the old values that server_updated leaves out', () => {
    const details = { serverName: 'nas', changes: { alias: 'NAS', note: '' } };
    expect(changesIn(details)).toEqual(['alias: ? > "NAS"', 'note: ? > ""']);
  });

  it('takes the one value of a notification frequency for a new one', () => {
    expect(changesIn({ value: 'every_day' }, 'notification_frequency_updated')).toEqual([
      ': ? > "every_day"',
    ]);
    expect(changesIn({ value: 'every_day' }, 'login')).toEqual([]);
  });

  it('takes a pair with one side missing for a change from or to nothing', () => {
    expect(changesIn({ changes: { port: { new: 25 } } })).toEqual(['port: - > 25']);
  });

  it('keeps values as they are stored, and fields that are there twice', () => {
    const details = '{"n":{"from":12345678901234567890,"to":1.10},"n":{"from":1,"to":2}}';
    expect(changesIn(details)).toEqual(['n: 12345678901234567890 > 1.10', 'n: 1 > 2']);
  });

  it('reads nesting of any depth without end', () => {
    const depth = 20_000;
    const details = `{"changes":${'{"a":'.repeat(depth)}{"old":1,"new":2}${'}'.repeat(depth)}}`;
    expect(changesIn(details)).toHaveLength(1);
  });

  it('finds none in other details', () => {
    const details = {
      from: 'a',
      range: { from: 1, to: 2, step: 3 },
      list: [{ from: 1, to: 2 }],
      nothing: {},
    };
    expect(changesIn(details)).toEqual([]);
    expect(changesIn(['old', 'new'])).toEqual([]);
    expect(changesIn('"text"')).toEqual([]);
  });
});
