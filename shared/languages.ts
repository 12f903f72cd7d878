/** Languages of the program, by BCP 47 tag: those of duplistatus itself. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'pt-BR', 'zh-Hans', 'hi-Latn'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Chinese in traditional characters, by its script or by the regions that write it. */
const TRADITIONAL_CHINESE = /^zh(?!.*-hans)-.*\b(?:hant|tw|hk|mo)\b/;

/** The program's language for a system locale such as `fr_CA.UTF-8` or `pt-PT`; English where it has none. */
export function languageOf(locale: string): Language {
  return languageAmong([locale]);
}

/** The first of some locales that the program speaks; English where it speaks none. */
export function languageAmong(locales: readonly string[]): Language {
  for (const locale of locales) {
    const spoken = spokenLanguage(locale);
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}

/** Whatever the region; but simplified characters are not offered to who reads traditional ones. */
function spokenLanguage(locale: string): Language | undefined {
  const [posix = ''] = locale.toLowerCase().split(/[.@]/);
  const tag = posix.replaceAll('_', '-');
  if (TRADITIONAL_CHINESE.test(tag)) return undefined;
  return LANGUAGES.find((language) => primaryOf(language) === primaryOf(tag));
}

function primaryOf(tag: string): string | undefined {
  return tag.split('-')[0];
}
