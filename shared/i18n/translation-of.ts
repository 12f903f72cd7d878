import type { Language } from '../languages.ts';

/** The plural forms of each language into which English is translated, as `Intl.PluralRules` names them. */
interface PluralForms {
  readonly fr: 'one' | 'many' | 'other';
  readonly de: 'one' | 'other';
  readonly es: 'one' | 'many' | 'other';
  readonly 'pt-BR': 'one' | 'many' | 'other';
  readonly 'zh-Hans': 'other';
  readonly 'hi-Latn': 'one' | 'other';
}

type EnglishPlural = 'one' | 'other';

/**
 * The shape that a translation of English texts into a language must have: every key, no other, and every plural with
 * the forms of that language. A text that is missing fails the type check.
 */
export type TranslationOf<Texts, Into extends Exclude<Language, 'en'>> = {
  readonly [Key in keyof Texts as Key extends `${string}_${EnglishPlural}`
    ? never
    : Key]: Texts[Key] extends string ? string : TranslationOf<Texts[Key], Into>;
} & {
  readonly [Key in keyof Texts as Key extends `${infer Base}_other`
    ? `${Base}_${PluralForms[Into]}`
    : never]: string;
};
