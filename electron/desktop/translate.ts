import { createInstance } from 'i18next';
import { type DesktopTexts, desktop as english } from '../../shared/i18n/en/desktop.ts';
import { desktop as french } from '../../shared/i18n/fr/desktop.ts';
import type { Language } from '../../shared/languages.ts';

const RESOURCES = {
  en: { desktop: english },
  fr: { desktop: french },
} satisfies Record<Language, { readonly desktop: DesktopTexts }>;

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
    resources: RESOURCES,
    defaultNS: 'desktop',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (key, values = {}) => i18n.t(key, values);
}
