import { expect, test } from 'vitest';
import { pseudoCatalogue, pseudoText, withoutPseudoText } from '../../support/pseudo-language.ts';

test('marks every text of a catalogue and keeps its placeholders', () => {
  expect(pseudoCatalogue({ table: { label: 'Audit {{count, number}}', ok: 'OK' } })).toEqual({
    table: { label: '⟦Áúdít {{count, number}}⟧', ok: '⟦ÓK⟧' },
  });
});

test('leaves what came from no catalogue', () => {
  const inner = pseudoText('Local');
  expect(withoutPseudoText(`${pseudoText(`Zone: ${inner}`)} Copy ${inner}`)).toBe(' Copy ');
  expect(withoutPseudoText('Copy')).toBe('Copy');
});
