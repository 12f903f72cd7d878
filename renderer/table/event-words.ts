import { audit } from '../../shared/i18n/en/audit.ts';
import { table } from '../../shared/i18n/en/table.ts';
import type { Translate } from '../i18n.ts';

/**
 * What an action is called in the reader's language; undefined for actions that this program does not know. An empty one
 * needs a word to be seen at all.
 */
export function actionWords(t: Translate, action: string | null): string | undefined {
  if (action === '') return t('audit.empty');
  return isKeyOf(table.actions, action) ? t(`table.actions.${action}`) : undefined;
}

/** The category in words, or as it is stored. */
export function categoryWords(t: Translate, category: string | null): string | null {
  return isKeyOf(audit.category, category) ? t(`audit.category.${category}`) : category;
}

/** The status in words, or as it is stored. An empty one needs a word to be seen at all. */
export function statusWords(t: Translate, status: string | null): string | null {
  if (status === '') return t('audit.empty');
  return isKeyOf(audit.status, status) ? t(`audit.status.${status}`) : status;
}

function isKeyOf<Words extends object>(words: Words, key: string | null): key is keyof Words & string {
  return key !== null && Object.hasOwn(words, key);
}
