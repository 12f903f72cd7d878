/** Languages of the program, by BCP 47 tag. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The program's language for a system locale such as `fr_CA.UTF-8` or `fr-CH`; English where it has none. */
export function languageOf(locale: string): Language {
  return languageAmong([locale]);
}

/** The first of some locales that the program speaks; English where it speaks none. */
export function languageAmong(locales: readonly string[]): Language {
  for (const locale of locales) {
    const primary = locale.toLowerCase().split(/[-_.@]/)[0];
    const spoken = LANGUAGES.find((language) => language.toLowerCase().split('-')[0] === primary);
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}
