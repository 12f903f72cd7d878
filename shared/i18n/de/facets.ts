import type { facets as english } from '../en/facets.ts';
import type { TranslationOf } from '../translation-of.ts';

export const facets: TranslationOf<typeof english, 'de'> = {
  label: 'Nach Wert filtern',
  width: 'Breite der Filterwerte',
  toggle: 'Filterwerte',
  toggleHint: 'Filterwerte ein- oder ausblenden (Strg+B)',
  keysHint: 'Leertaste: einschließen · X: ausschließen · O: nur diesen Wert',
  excluded: 'ausgeschlossen',
  exclude: '{{value}} ausschließen',
  excludeHint: 'Ausschließen (X)',
  only: 'nur',
  onlyThis: 'Nur {{value}}',
  onlyHint: 'Nur diesen Wert (O)',
  clear: '{{field}} zurücksetzen',
  find: 'Wert suchen: {{field}}',
  showAll: 'Alle anzeigen ({{count, number}})',
  showAllOfMany: 'Alle anzeigen (mehr als {{count, number}})',
  showFewer: 'Weniger anzeigen',
  noValues: 'Kein Wert unter den anderen Filtern',
};
