import { createInstance } from 'i18next';
import { DESKTOP_CATALOGUES } from '../../shared/i18n/desktop-catalogues.ts';
import type { DesktopTexts } from '../../shared/i18n/en/desktop.ts';
import { LANGUAGES, type Language } from '../../shared/languages.ts';

type Section = keyof DesktopTexts;

/** `section.name` of a text of menus and dialogs. */
export type DesktopTextKey = {
  [Name in Section]: `${Name}.${keyof DesktopTexts[Name] & string}`;
}[Section];

export type Translate = (key: DesktopTextKey, values?: Readonly<Record<string, string>>) => string;

/** The texts of menus and dialogs in one language. */
export function createTranslate(language: Language): Translate {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: Object.fromEntries(LANGUAGES.map((tag) => [tag, { desktop: DESKTOP_CATALOGUES[tag] }])),
    defaultNS: 'desktop',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (key, values = {}) => i18n.t(key, values);
}
