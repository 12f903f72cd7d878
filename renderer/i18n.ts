import { createInstance, type i18n, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { CATALOGUES } from '../shared/i18n/catalogues.ts';
import { LANGUAGES, type Language } from '../shared/languages.ts';

/** Looks up a text: `t('filters.clear')`. Keys and placeholders are checked against the English texts. */
export type Translate = TFunction<'screen'>;

/** The texts of the screen, in the language given and switchable at run time. */
export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: LANGUAGES,
    defaultNS: 'screen',
    resources: Object.fromEntries(LANGUAGES.map((tag) => [tag, { screen: CATALOGUES[tag] }])),
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}
