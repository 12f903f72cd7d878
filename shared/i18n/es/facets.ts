import type { facets as english } from '../en/facets.ts';
import type { TranslationOf } from '../translation-of.ts';

export const facets: TranslationOf<typeof english, 'es'> = {
  label: 'Filtrar por valor',
  width: 'Ancho de los valores de filtro',
  toggle: 'Valores de filtro',
  toggleHint: 'Mostrar u ocultar los valores de filtro (Ctrl+B)',
  keysHint: 'Espacio: incluir · X: excluir · O: solo este valor',
  excluded: 'excluido',
  exclude: 'Excluir {{value}}',
  excludeHint: 'Excluir (X)',
  only: 'solo',
  onlyThis: 'Solo {{value}}',
  onlyHint: 'Solo este valor (O)',
  clear: 'Borrar {{field}}',
  find: 'Buscar un valor: {{field}}',
  showAll: 'Mostrar todos ({{count, number}})',
  showAllOfMany: 'Mostrar todos (más de {{count, number}})',
  showFewer: 'Mostrar menos',
  noValues: 'Ningún valor con los demás filtros',
};
