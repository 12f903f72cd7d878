import { describe, expect, it } from 'vitest';
import { splitVisible, visibleString } from '../../../../renderer/format/visible-characters.ts';

describe('splitVisible', () => {
  it('leaves ordinary text whole, in any script', () => {
    for (const text of ['admin', 'Büro-PC (Müller)', '日本語バックアップ', 'مدير النظام', '=cmd|calc', '<b>'])
      expect(splitVisible(text)).toEqual([{ kind: 'plain', text }]);
    expect(splitVisible('')).toEqual([]);
  });

  it('marks controls with their pictures', () => {
    expect(visibleString('a\0b\tc\r\n\x1b[31m\x7f')).toBe('a␀b␉c␍␊␛[31m␡');
    expect(splitVisible('\x1b')).toEqual([{ kind: 'mark', symbol: '␛', name: 'U+001B ESCAPE' }]);
  });

  it('labels bidirectional controls and invisible characters', () => {
    expect(splitVisible('a\u202Etxt.exe')).toEqual([
      { kind: 'plain', text: 'a' },
      { kind: 'mark', symbol: 'U+202E', name: 'U+202E RIGHT-TO-LEFT OVERRIDE' },
      { kind: 'plain', text: 'txt.exe' },
    ]);
    expect(visibleString('ad\u200Bmin\u00AD\u2066\uFEFF\u{E0041}\u2028\u0085')).toBe(
      'adU+200BminU+00ADU+2066U+FEFFU+E0041U+2028U+0085',
    );
  });

  it('marks lone surrogates', () => {
    expect(visibleString('a\uD83Db')).toBe('aU+D83Db');
  });

  it('leaves emoji whole, but shows a joiner or selector that joins nothing', () => {
    expect(visibleString('👨‍👩‍👧 ⚠️ 🗄️ 👍🏽')).toBe('👨‍👩‍👧 ⚠️ 🗄️ 👍🏽');
    expect(visibleString('a\u200Db\uFE0F')).toBe('aU+200DbU+FE0F');
  });

  it('keeps line breaks where asked, carriage returns never', () => {
    expect(splitVisible('a\r\nb', true)).toEqual([
      { kind: 'plain', text: 'a' },
      { kind: 'mark', symbol: '␍', name: 'U+000D CARRIAGE RETURN' },
      { kind: 'plain', text: '\nb' },
    ]);
  });
});
