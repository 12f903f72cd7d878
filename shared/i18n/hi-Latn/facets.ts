import type { facets as english } from '../en/facets.ts';
import type { TranslationOf } from '../translation-of.ts';

export const facets: TranslationOf<typeof english, 'hi-Latn'> = {
  label: 'Maan se filter karein',
  width: 'Filter ke maanon ki chaudaai',
  toggle: 'Filter ke maan',
  toggleHint: 'Filter ke maan dikhaein ya chhupaein (Ctrl+B)',
  keysHint: 'Space: shaamil karein · X: chhodein · O: keval yeh maan',
  excluded: 'chhoda gaya',
  exclude: '{{value}} chhodein',
  excludeHint: 'Chhodein (X)',
  only: 'keval',
  onlyThis: 'Keval {{value}}',
  onlyHint: 'Keval yeh maan (O)',
  clear: '{{field}} saaf karein',
  find: 'Maan khojein: {{field}}',
  showAll: 'Sab dikhaein ({{count, number}})',
  showAllOfMany: 'Sab dikhaein ({{count, number}} se adhik)',
  showFewer: 'Kam dikhaein',
  noValues: 'Baaki filter ke saath koi maan nahin',
};
