import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceSummary } from '../../shared/source.ts';
import { visibleString } from '../format/visible-characters.ts';

/** Keeps the document's language and title in step with the screen. */
export function useDocumentLanguage(source: SourceSummary | null): void {
  const { t, i18n } = useTranslation();
  const title =
    source === null
      ? t('common.product')
      : t('common.documentTitle', { fileName: visibleString(source.fileName) });
  useEffect(() => {
    document.documentElement.lang = i18n.language;
    document.title = title;
  }, [i18n.language, title]);
}
