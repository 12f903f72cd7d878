/** Plural forms that a language needs and English has not: French says "un million d'événements" its own way. */
type FrenchPlural = 'many';

/**
 * The shape that a translation of English texts must have: every key, no other, and every plural with the forms of the
 * language. A text that is missing fails the type check.
 */
export type TranslationOf<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : TranslationOf<Texts[Key]>;
} & {
  readonly [Key in keyof Texts as Key extends `${infer Base}_other`
    ? `${Base}_${FrenchPlural}`
    : never]: string;
};
