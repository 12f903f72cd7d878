import { describe, expect, it } from 'vitest';
import { previewDetails } from '../../../../renderer/table/details-preview.ts';

const preview = (value: unknown) => previewDetails(JSON.stringify(value)).text;

describe('previewDetails', () => {
  it('shows fields in one line', () => {
    expect(preview({ retentionDays: 90, deletedCount: 0, forced: true, by: null })).toBe(
      'retentionDays: 90 · deletedCount: 0 · forced: true · by: null',
    );
    expect(preview({})).toBe('');
  });

  it('shows changes as old → new', () => {
    expect(preview({ is_admin: { from: false, to: true }, targetUsername: 'bob' })).toBe(
      'is_admin: false → true · targetUsername: bob',
    );
    expect(preview({ changes: { port: { old: null, new: 25 }, t: { title: { old: 'a', new: 'b' } } } })).toBe(
      'port: null → 25 · t: {title: a → b}',
    );
  });

  it('shows lists and values that are no object', () => {
    expect(preview({ errors: ['a', 'b'] })).toBe('errors: [a, b]');
    expect(preview([1, 2])).toBe('[1, 2]');
    expect(preview('text')).toBe('text');
  });

  it('shows malformed JSON as it is', () => {
    const malformed = '{"username":"o"brien"}';
    expect(previewDetails(malformed)).toEqual({ kind: 'malformed', text: malformed });
    const long = `{"username":"o"brien","more":"${'x'.repeat(400)}`;
    expect(previewDetails(long)).toEqual({ kind: 'malformed', text: long });
  });

  it('makes sense of every beginning of long details', () => {
    const text = JSON.stringify({
      first: 'x'.repeat(80),
      quoted: 'a "b" \\ \u0007',
      changes: { title: { old: ['é', 1.5, true, null], new: {} } },
      last: 'y'.repeat(200),
    });
    for (let length = 200; length < text.length; length++) {
      const cut = previewDetails(text.slice(0, length));
      expect(cut.kind, text.slice(0, length)).toBe('fields');
      expect(cut.text).toMatch(/^first: x{80} · .* …$/);
    }
  });
});
