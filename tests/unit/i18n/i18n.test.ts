import { expect, it } from 'vitest';
import { createI18n } from '../../../renderer/i18n.ts';

const THIN = '\u202f';

it.each([
  ['en', 0, '0 events'],
  ['en', 1, '1 event'],
  ['en', 12_431, '12,431 events'],
  ['fr', 0, '0 événement'],
  ['fr', 1, '1 événement'],
  ['fr', 12_431, `12${THIN}431 événements`],
  ['fr', 1_000_000, `1${THIN}000${THIN}000 d’événements`],
  ['de', 1, '1 Ereignis'],
  ['de', 12_431, '12.431 Ereignisse'],
  ['es', 1_234, '1234 eventos'],
  ['es', 1_000_000, '1.000.000 de eventos'],
  ['pt-BR', 0, '0 evento'],
  ['pt-BR', 1_000_000, '1.000.000 de eventos'],
  ['zh-Hans', 1, '1 个事件'],
  ['zh-Hans', 12_431, '12,431 个事件'],
  ['hi-Latn', 0, '0 ghatna'],
  ['hi-Latn', 1_000_000, '10,00,000 ghatnaen'],
] as const)('counts in %s: %d', (language, count, words) => {
  expect(createI18n(language).t('common.events', { count })).toBe(words);
});

it('inserts values as they are, for React escapes them', () => {
  expect(createI18n('en').t('common.opening', { fileName: '<b>&.db' })).toBe('Opening <b>&.db…');
});

it('changes its language at run time', async () => {
  const i18n = createI18n('en');
  await i18n.changeLanguage('fr');
  expect(i18n.t('audit.column.timestamp')).toBe('Horodatage');
});
