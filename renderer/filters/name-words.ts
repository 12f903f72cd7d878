import { fieldOfName, isValueName, type QueryName } from '../../shared/query/query-fields.ts';
import type { Translate } from '../i18n.ts';

/** What a name of the query language is called on the screen; empty for those that have no other name there. */
export function nameWords(t: Translate, name: QueryName): string {
  if (isValueName(name)) return t(`filters.field.${fieldOfName(name)}`);
  return name === 'from' || name === 'to' ? t(`filters.field.${name}`) : '';
}
