import { createInstance, type i18n, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { CATALOGUES } from '../shared/i18n/catalogues.ts';
import { LANGUAGES, type Language } from '../shared/languages.ts';

/** Looks up a text: `t('filters.clear')`. Keys and placeholders are checked against the English texts. */
export type Translate = TFunction<'screen'>;

/** The same texts; one without placeholders is looked up once, however many rows of a table ask for it. */
export function rememberTexts(t: Translate): Translate {
  const texts = new Map<unknown, string>();
  const remember = (key: string, options?: object) => {
    if (options !== undefined) return t(key as never, options as never);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = t(key as never);
    texts.set(key, text);
    return text;
  };
  // TFunction bears a brand that no function but i18next's own has.
  return remember as unknown as Translate;
}

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
