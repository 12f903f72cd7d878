import type { facets as english } from '../en/facets.ts';
import type { TranslationOf } from '../translation-of.ts';

export const facets: TranslationOf<typeof english, 'fr'> = {
  label: 'Filtrer par valeur',
  width: 'Largeur des valeurs à filtrer',
  toggle: 'Valeurs à filtrer',
  toggleHint: 'Afficher ou masquer les valeurs à filtrer (Ctrl+B)',
  keysHint: 'Espace : inclure · X : exclure · O : seulement cette valeur',
  excluded: 'exclu',
  exclude: 'Exclure {{value}}',
  excludeHint: 'Exclure (X)',
  only: 'seulement',
  onlyThis: 'Seulement {{value}}',
  onlyHint: 'Seulement cette valeur (O)',
  clear: 'Effacer {{field}}',
  find: 'Chercher une valeur : {{field}}',
  showAll: 'Tout afficher ({{count, number}})',
  showAllOfMany: 'Tout afficher (plus de {{count, number}})',
  showFewer: 'Afficher moins',
  noValues: 'Aucune valeur avec les autres filtres',
};
