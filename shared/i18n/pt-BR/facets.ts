import type { facets as english } from '../en/facets.ts';
import type { TranslationOf } from '../translation-of.ts';

export const facets: TranslationOf<typeof english, 'pt-BR'> = {
  label: 'Filtrar por valor',
  width: 'Largura dos valores de filtro',
  toggle: 'Valores de filtro',
  toggleHint: 'Mostrar ou ocultar os valores de filtro (Ctrl+B)',
  keysHint: 'Espaço: incluir · X: excluir · O: só este valor',
  excluded: 'excluído',
  exclude: 'Excluir {{value}}',
  excludeHint: 'Excluir (X)',
  only: 'só',
  onlyThis: 'Só {{value}}',
  onlyHint: 'Só este valor (O)',
  clear: 'Limpar {{field}}',
  find: 'Procurar um valor: {{field}}',
  showAll: 'Mostrar todos ({{count, number}})',
  showAllOfMany: 'Mostrar todos (mais de {{count, number}})',
  showFewer: 'Mostrar menos',
  noValues: 'Nenhum valor com os outros filtros',
};
